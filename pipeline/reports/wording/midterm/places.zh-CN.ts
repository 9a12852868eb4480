/** Places as the report names them. */
export const placeWords: {
  /** What the list of divisions puts where there is no prefecture, and how such units are called. */
  readonly underProvince: Readonly<Record<string, string>>;
} = {
  underProvince: {
    '': '',
    市辖区: '市辖区',
    县: '属县',
    省直辖县级行政区划: '直辖',
    自治区直辖县级行政区划: '直辖',
  },
};

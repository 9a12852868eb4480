with
    statuses as (select * from int_unit_statuses),
    leaves as (select * from stg_leaves),
    unit_leaves as (select * from int_unit_leaves),
    measures as (select * from int_measures),

    given as (select unit_code, measured_code, 1 as known from measures),

    expected as (
        select
            unit_leaves.unit_code as unit_code,
            unit_leaves.leaf_code as leaf_code,
            leaves.leaf_name,
            case when given.known = 1 then 1 else 0 end as measured
        from unit_leaves
        inner join statuses on statuses.unit_code = unit_leaves.unit_code
        inner join leaves on leaves.leaf_code = unit_leaves.leaf_code
        left join given
            on given.unit_code = unit_leaves.unit_code
            and given.measured_code = unit_leaves.leaf_code
        where statuses.status = 'accepted' and unit_leaves.origin = 'external'
    ),

    final as (
        select unit_code, leaf_code as indicator_code, leaf_name as name
        from expected
        where measured = 0
    )

select * from final

with
    units as (select * from stg_units),
    leaves as (select * from stg_leaves),
    leaf_kinds as (select * from stg_leaf_kinds),

    final as (
        select
            units.unit_code as unit_code,
            leaves.leaf_code as leaf_code,
            leaves.leaf_type,
            leaves.origin,
            leaves.points_micro
        from units
        inner join leaf_kinds on leaf_kinds.kind = units.kind
        inner join leaves on leaves.leaf_code = leaf_kinds.leaf_code
    )

select * from final

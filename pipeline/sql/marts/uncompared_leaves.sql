with
    leaves as (select * from stg_uncompared_leaves),

    final as (
        select
            side,
            leaf_code as indicator_code,
            leaf_name as name,
            points_micro,
            why
        from leaves
    )

select * from final

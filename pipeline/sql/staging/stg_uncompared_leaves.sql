with
    source as (select * from raw_uncompared_leaves),

    final as (
        select
            side,
            code as leaf_code,
            position as leaf_position,
            name as leaf_name,
            points_micro,
            why
        from source
    )

select * from final

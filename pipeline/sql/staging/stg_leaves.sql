with
    source as (select * from raw_leaves),

    final as (
        select
            code as leaf_code,
            name as leaf_name,
            position as leaf_position,
            type as leaf_type,
            origin,
            points_micro
        from source
    )

select * from final

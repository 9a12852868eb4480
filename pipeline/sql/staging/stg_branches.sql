with
    source as (select * from raw_branches),

    final as (
        select
            code as branch_code,
            name as branch_name,
            position as branch_position,
            level as branch_level
        from source
    )

select * from final

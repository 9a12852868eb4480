with
    source as (select * from raw_grades),

    final as (
        select
            position as grade_position,
            name as grade_name,
            from_micro
        from source
    )

select * from final

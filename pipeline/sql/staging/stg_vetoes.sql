with
    source as (select * from raw_vetoes),

    final as (
        select
            code as veto_code,
            name as veto_name,
            cap_micro as veto_cap_micro,
            grade_position as veto_grade_position
        from source
    )

select * from final

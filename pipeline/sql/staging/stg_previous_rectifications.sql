with
    source as (select * from raw_previous_rectifications),

    final as (
        select
            unit_code,
            position as item_position,
            code as item_code,
            name as item_name,
            lost_micro as lost_before_micro,
            problem,
            measure,
            responsible,
            due,
            evidence,
            closed_on,
            note,
            file,
            cell
        from source
    )

select * from final

with
    source as (select * from raw_rectifications),

    final as (
        select
            sequence,
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
            cell
        from source
    )

select * from final

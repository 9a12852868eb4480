-- Of the ledger handed in for this round, or else of the one handed in while the round before ran.
with
    current_ledgers as (select * from int_current_ledgers),
    rectifications as (select * from stg_rectifications),
    previous_rectifications as (select * from stg_previous_rectifications),
    units as (select * from stg_units),

    handed_in as (
        select
            sequence,
            file,
            unit_code,
            state,
            1 as handed
        from current_ledgers
        where not of_this_round
    ),

    final as (
        select
            handed_in.unit_code as unit_code,
            rectifications.item_code as item_code,
            rectifications.item_position,
            rectifications.item_name,
            rectifications.lost_before_micro,
            rectifications.problem,
            rectifications.measure,
            rectifications.responsible,
            rectifications.due,
            rectifications.evidence,
            rectifications.closed_on,
            rectifications.note,
            handed_in.file,
            rectifications.cell
        from handed_in
        inner join rectifications on rectifications.sequence = handed_in.sequence
        where handed_in.state = 'accepted'
        union all
        select
            previous_rectifications.unit_code,
            previous_rectifications.item_code,
            previous_rectifications.item_position,
            previous_rectifications.item_name,
            previous_rectifications.lost_before_micro,
            previous_rectifications.problem,
            previous_rectifications.measure,
            previous_rectifications.responsible,
            previous_rectifications.due,
            previous_rectifications.evidence,
            previous_rectifications.closed_on,
            previous_rectifications.note,
            previous_rectifications.file,
            previous_rectifications.cell
        from previous_rectifications
        inner join units on units.unit_code = previous_rectifications.unit_code
        left join handed_in on handed_in.unit_code = previous_rectifications.unit_code
        where case when handed_in.handed = 1 then 1 else 0 end = 0
    )

select * from final

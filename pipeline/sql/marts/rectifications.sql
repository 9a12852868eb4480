with
    evaluation as (select * from stg_evaluation),
    items as (select * from int_rectifications),
    later_leaves as (select * from stg_later_leaves),
    leaves as (select * from stg_leaves),
    every_outcome as (select * from int_outcomes),

    successors as (
        select
            later_leaves.earlier_code as earlier_code,
            later_leaves.leaf_code as leaf_code,
            row_number() over (
                partition by later_leaves.earlier_code order by leaves.leaf_position
            ) as place
        from later_leaves
        inner join leaves on leaves.leaf_code = later_leaves.leaf_code
    ),

    named as (
        select earlier_code, leaf_code as first_code, 1 as known
        from successors
        where place = 1
    ),

    losses as (
        select
            unit_code,
            leaf_code,
            case
                when not applicable then 0
                when leaf_type = 'base' then points_micro - coalesce(score_micro, 0)
                else coalesce(score_micro, 0)
            end as still_lost
        from every_outcome
    ),

    checked as (
        select
            losses.unit_code as unit_code,
            successors.earlier_code as earlier_code,
            cast(sum(losses.still_lost) as bigint) as still_lost,
            1 as scored
        from losses
        inner join successors on successors.leaf_code = losses.leaf_code
        group by losses.unit_code, successors.earlier_code
    ),

    judged as (
        select
            items.unit_code as unit_code,
            items.item_code as item_code,
            case when named.known = 1 then named.first_code else '' end as leaf_code,
            items.item_position,
            items.item_name,
            items.lost_before_micro,
            items.problem,
            items.measure,
            items.responsible,
            items.due,
            items.evidence,
            items.closed_on,
            items.note,
            case when checked.scored = 1 then 1 else 0 end as is_scored,
            case when checked.scored = 1 then checked.still_lost else 0 end as still_lost,
            -- What was closed after the evaluation was open on its day.
            case
                when items.closed_on = '' then 0
                when items.closed_on > evaluation.evaluation_day then 0
                else 1
            end as was_closed,
            case when items.closed_on = '' then 0 else 1 end as is_closed,
            case
                when items.due = '' then 0
                when items.due < evaluation.evaluation_day then 1
                else 0
            end as is_due,
            items.file,
            items.cell
        from items
        cross join evaluation
        left join named on named.earlier_code = items.item_code
        left join checked
            on checked.unit_code = items.unit_code
            and checked.earlier_code = items.item_code
    ),

    final as (
        select
            unit_code,
            leaf_code as indicator_code,
            item_code as previous_code,
            item_position as position,
            item_name as name,
            lost_before_micro as previous_lost_micro,
            problem,
            measure,
            responsible,
            due,
            evidence,
            closed_on,
            note,
            case
                when is_closed = 1 and is_scored = 1 and still_lost = 0 then 'closed'
                when is_closed = 1 and is_scored = 0 then 'unmatched'
                when was_closed = 1 then 'contradicted'
                when is_due = 1 then 'overdue'
                else 'open'
            end as state,
            case when is_scored = 1 then still_lost end as lost_micro,
            file,
            '整改台账' as sheet,
            cell
        from judged
    )

select * from final

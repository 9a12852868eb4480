-- By the rounded score, which is the one that is printed.
with
    evaluations as (select * from int_evaluations),
    thresholds as (select * from stg_follow_ups),

    final as (
        select evaluations.unit_code as unit_code, thresholds.follow_up as measure
        from evaluations
        cross join thresholds
        where evaluations.variant = 'record' and evaluations.score_micro < thresholds.below_micro
    )

select * from final

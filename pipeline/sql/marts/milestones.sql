-- For one unit, core/scoring/milestone-state.ts is the same.
with
    every_outcome as (select * from int_outcomes),
    progress as (select * from stg_milestones),

    earned as (
        select
            every_outcome.unit_code as unit_code,
            every_outcome.leaf_code as leaf_code,
            every_outcome.points_micro as possible,
            coalesce(every_outcome.score_micro, 0) as earned_micro,
            progress.elapsed_days as elapsed,
            progress.whole_days as whole
        from every_outcome
        inner join progress on progress.leaf_code = every_outcome.leaf_code
        where every_outcome.applicable
    ),

    final as (
        select
            unit_code,
            leaf_code as indicator_code,
            case
                when earned_micro = possible then 'done'
                when earned_micro = 0 then 'notBegun'
                when earned_micro * whole >= possible * elapsed then 'onCourse'
                else 'behind'
            end as state
        from earned
    )

select * from final

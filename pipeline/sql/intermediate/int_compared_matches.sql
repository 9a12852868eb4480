-- A match is compared if each of its leaves applied to the unit, in both rounds.
with
    every_outcome as (select * from int_outcomes),
    leaf_matches as (select * from stg_leaf_matches),
    matches as (select * from stg_matches),
    previous_scores as (select * from stg_previous_scores),

    applied as (
        select
            every_outcome.unit_code as unit_code,
            leaf_matches.match_position as match_position,
            count(*) as applied_leaves,
            cast(sum(every_outcome.points_micro) as bigint) as match_points,
            cast(sum(coalesce(every_outcome.score_micro, 0)) as bigint) as match_score
        from every_outcome
        inner join leaf_matches on leaf_matches.leaf_code = every_outcome.leaf_code
        where every_outcome.applicable
        group by every_outcome.unit_code, leaf_matches.match_position
    ),

    final as (
        select
            applied.unit_code as unit_code,
            applied.match_position as match_position,
            matches.match_theme,
            matches.matched_leaves,
            applied.match_points,
            applied.match_score,
            previous_scores.converted_micro
        from applied
        inner join matches on matches.match_position = applied.match_position
        inner join previous_scores
            on previous_scores.unit_code = applied.unit_code
            and previous_scores.match_position = applied.match_position
        where applied.applied_leaves = matches.matched_leaves
    )

select * from final

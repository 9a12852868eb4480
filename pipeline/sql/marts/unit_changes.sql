with
    rounds as (select * from stg_round),
    previous as (select * from stg_previous_round),
    every_ranking as (select * from rankings),
    previous_rankings as (select * from stg_previous_rankings),
    compared_matches as (select * from int_compared_matches),

    parts as (
        select
            unit_code,
            matched_leaves as leaves_part,
            match_points as points_part,
            match_score as score_part,
            converted_micro as previous_part
        from compared_matches
        union all
        -- A unit of which nothing is compared has its change of score and rank all the same.
        select unit_code, 0, 0, 0, 0
        from previous_rankings
    ),

    sums as (
        select
            unit_code,
            cast(sum(leaves_part) as integer) as leaves_sum,
            cast(sum(points_part) as bigint) as points_sum,
            cast(sum(score_part) as bigint) as score_sum,
            cast(sum(previous_part) as bigint) as previous_sum
        from parts
        group by unit_code
    ),

    -- As scores are rounded, so that the printed change is that of the printed figures.
    rounded as (
        select
            sums.unit_code as unit_code,
            sums.leaves_sum,
            sums.points_sum,
            sums.score_sum - sums.score_sum % rounds.rounding_micro
            + case when 2 * (sums.score_sum % rounds.rounding_micro) >= rounds.rounding_micro
                then rounds.rounding_micro
                else 0
            end as score_rounded,
            sums.previous_sum - sums.previous_sum % rounds.rounding_micro
            + case when 2 * (sums.previous_sum % rounds.rounding_micro) >= rounds.rounding_micro
                then rounds.rounding_micro
                else 0
            end as previous_rounded
        from sums
        cross join rounds
    ),

    final as (
        select
            every_ranking.unit_code as unit_code,
            previous_rankings.previous_place as previous_rank,
            previous_rankings.previous_place - every_ranking.rank as rank_change,
            previous_rankings.earlier_score_micro as previous_score_micro,
            case when previous.compared_by_leaf and rounds.total_micro = previous.previous_total_micro
                then every_ranking.score_micro - previous_rankings.earlier_score_micro
            end as score_change_micro,
            rounded.leaves_sum as compared_leaves,
            rounded.points_sum as compared_points_micro,
            rounded.score_rounded as compared_score_micro,
            rounded.previous_rounded as compared_previous_micro,
            rounded.score_rounded - rounded.previous_rounded as compared_change_micro
        from every_ranking
        inner join previous_rankings on previous_rankings.unit_code = every_ranking.unit_code
        inner join rounded on rounded.unit_code = every_ranking.unit_code
        cross join rounds
        cross join previous
        where every_ranking.rank is not null
    )

select * from final

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

    final as (
        select
            every_ranking.unit_code as unit_code,
            previous_rankings.previous_place as previous_rank,
            previous_rankings.previous_place - every_ranking.rank as rank_change,
            previous_rankings.earlier_score_micro as previous_score_micro,
            case when previous.compared_by_leaf and rounds.total_micro = previous.previous_total_micro
                then every_ranking.score_micro - previous_rankings.earlier_score_micro
            end as score_change_micro,
            sums.leaves_sum as compared_leaves,
            sums.points_sum as compared_points_micro,
            sums.score_sum as compared_score_micro,
            sums.previous_sum as compared_previous_micro,
            sums.score_sum - sums.previous_sum as compared_change_micro
        from every_ranking
        inner join previous_rankings on previous_rankings.unit_code = every_ranking.unit_code
        inner join sums on sums.unit_code = every_ranking.unit_code
        cross join rounds
        cross join previous
        where every_ranking.rank is not null
    )

select * from final

with
    leaves as (select * from stg_leaves),
    every_outcome as (select * from int_outcomes),

    earned as (
        select leaf_code, points_micro, coalesce(score_micro, 0) as earned_micro
        from every_outcome
        where applicable
    ),

    sums as (
        select
            leaf_code,
            cast(count(*) as integer) as counted,
            cast(sum(earned_micro) as bigint) as sum_micro,
            min(earned_micro) as lowest_micro,
            max(earned_micro) as highest_micro,
            floor(stddev_pop(cast(earned_micro as double precision)) + 0.5) as spread_micro,
            cast(sum(case when earned_micro = 0 then 1 else 0 end) as integer) as at_zero,
            cast(sum(case when earned_micro = points_micro then 1 else 0 end) as integer) as at_full
        from earned
        group by leaf_code
    ),

    final as (
        select
            leaves.leaf_code as indicator_code,
            leaves.leaf_name as name,
            leaves.points_micro,
            case when sums.counted > 0 then sums.counted else 0 end as units,
            case when sums.counted > 0
                then cast(sums.sum_micro as double precision)
                    / cast(cast(sums.counted as bigint) * 1000000 as double precision)
            end as mean_score,
            case when sums.counted > 0 and leaves.points_micro > 0
                then cast(sums.sum_micro as double precision)
                    / cast(sums.counted * leaves.points_micro as double precision)
            end as score_rate,
            case when sums.counted > 0 then sums.lowest_micro end as min_micro,
            case when sums.counted > 0 then sums.highest_micro end as max_micro,
            case when sums.counted > 0
                then sums.spread_micro / cast(1000000 as double precision)
            end as stddev,
            case when sums.counted > 0 then sums.at_zero else 0 end as zero_units,
            case when sums.counted > 0 then sums.at_full else 0 end as full_units
        from leaves
        left join sums on sums.leaf_code = leaves.leaf_code
    )

select * from final

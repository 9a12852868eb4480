-- Ranked as units are: on the rate out of the total, rounded to the scheme's decimals, or exact.
with
    rounds as (select * from stg_round),
    branches as (select * from stg_branches),
    ancestors as (select * from stg_ancestors),
    totals as (select * from int_totals),
    every_outcome as (select * from int_outcomes),

    parts as (
        select
            every_outcome.unit_code as unit_code,
            ancestors.branch_code as branch_code,
            coalesce(every_outcome.score_micro, 0) as earned,
            case when every_outcome.applicable then every_outcome.points_micro else 0 end as possible
        from every_outcome
        inner join ancestors on ancestors.leaf_code = every_outcome.leaf_code
        where every_outcome.leaf_type = 'base'
        union all
        -- Every ranked unit has every branch, also where no leaf below applies.
        select totals.unit_code, branches.branch_code, 0, 0
        from totals
        cross join branches
        where totals.basis = 'record'
    ),

    sums as (
        select
            unit_code,
            branch_code,
            cast(sum(earned) as bigint) as earned_micro,
            cast(sum(possible) as bigint) as possible_micro
        from parts
        group by unit_code, branch_code
    ),

    -- Earned x total / possible in units of the last place: (2n + d) / 2d without its remainder.
    fractions as (
        select
            sums.unit_code as unit_code,
            sums.branch_code as branch_code,
            sums.earned_micro as earned_micro,
            sums.possible_micro as possible_micro,
            case when sums.possible_micro = 0 then 1 else 0 end as unrated,
            case when sums.possible_micro = 0 then 1 else sums.possible_micro end as divisor,
            rounds.rank_on as rank_on,
            2 * sums.earned_micro * rounds.total_micro + sums.possible_micro * rounds.rounding_micro
                as numerator,
            2 * rounds.rounding_micro
            * case when sums.possible_micro = 0 then 1 else sums.possible_micro end as denominator
        from sums
        cross join rounds
    ),

    rates as (
        select
            unit_code,
            branch_code,
            earned_micro,
            possible_micro,
            unrated,
            rank_on,
            cast(earned_micro as double precision) / cast(divisor as double precision) as rate,
            round(
                cast(numerator - numerator % denominator as double precision)
                / cast(denominator as double precision)
            ) as rounded_rate
        from fractions
    ),

    ranked as (
        select
            unit_code,
            branch_code,
            earned_micro,
            possible_micro,
            unrated,
            rate,
            cast(
                rank() over (
                    partition by branch_code
                    order by case when rank_on = 'exact' then rate else rounded_rate end desc
                ) as integer
            ) as place
        from rates
    ),

    final as (
        select
            ranked.unit_code as unit_code,
            ranked.branch_code as indicator_code,
            branches.branch_name as name,
            branches.branch_level as level,
            ranked.earned_micro as score_micro,
            ranked.possible_micro as attainable_micro,
            case when ranked.unrated = 0 then ranked.rate end as score_rate,
            case when ranked.unrated = 0 then ranked.place end as rank
        from ranked
        inner join branches on branches.branch_code = ranked.branch_code
    )

select * from final

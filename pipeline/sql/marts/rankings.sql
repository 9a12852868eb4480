with
    rounds as (select * from stg_round),
    units as (select * from stg_units),
    statuses as (select * from int_unit_statuses),
    evaluations as (select * from int_evaluations),
    weights as (select * from int_unit_weights),

    record as (select * from evaluations where variant = 'record'),
    by_self as (select * from evaluations where variant = 'self'),
    unrescaled as (select * from evaluations where variant = 'unrescaled'),

    scored as (
        select
            record.unit_code as unit_code,
            units.kind,
            units.prefecture,
            units.province,
            record.score_micro as score,
            record.exact_micro as exact,
            record.base_micro as base,
            record.bonus_micro as bonus,
            record.deduction_micro as deduction,
            record.omitted_micro as omitted,
            record.grade_name as grade_name,
            by_self.score_micro as self_score,
            unrescaled.score_micro as unrescaled_score,
            rounds.first_peer,
            case when rounds.rank_on = 'exact' then record.exact_micro else record.score_micro end
                as compared,
            case when rounds.rank_on = 'exact'
                then unrescaled.exact_micro
                else unrescaled.score_micro
            end as unrescaled_compared
        from record
        inner join by_self on by_self.unit_code = record.unit_code
        inner join unrescaled on unrescaled.unit_code = record.unit_code
        inner join units on units.unit_code = record.unit_code
        cross join rounds
    ),

    ranked as (
        select
            unit_code,
            score,
            exact,
            base,
            bonus,
            deduction,
            omitted,
            grade_name,
            self_score,
            unrescaled_score,
            first_peer,
            cast(rank() over (order by compared desc) as integer) as place,
            cast(rank() over (partition by kind order by compared desc) as integer)
                as kind_place,
            cast(
                rank() over (
                    partition by province, prefecture order by compared desc
                ) as integer
            ) as prefecture_place,
            cast(rank() over (order by unrescaled_compared desc) as integer)
                as unrescaled_place,
            1 as counted
        from scored
    ),

    stated as (
        select
            unit_code,
            performance_weight as typed_weight,
            weight_nano,
            weight_ok as weight_holds,
            1 as known
        from weights
    ),

    -- Score / total x 100 x weight in units of the last place, as (2n + d) / 2d: with the score in
    -- such units and the weight in billionths, n is their product and d ten times the total.
    fractions as (
        select
            ranked.unit_code as unit_code,
            rounds.rounding_micro,
            2 * stated.weight_nano * cast(
                round(
                    cast(ranked.score as double precision)
                    / cast(rounds.rounding_micro as double precision)
                ) as bigint
            ) + 10 * rounds.total_micro as numerator,
            20 * rounds.total_micro as denominator
        from ranked
        inner join stated on stated.unit_code = ranked.unit_code
        cross join rounds
        where stated.weight_nano is not null
    ),

    weighted as (
        select
            unit_code,
            rounding_micro * cast(
                round(
                    cast(numerator - numerator % denominator as double precision)
                    / cast(denominator as double precision)
                ) as bigint
            ) as weighted_score,
            1 as computed
        from fractions
    ),

    final as (
        select
            case when ranked.counted = 1 then ranked.place end as rank,
            units.unit_code as unit_code,
            units.unit_name,
            units.kind,
            units.prefecture,
            units.province,
            case
                when ranked.counted = 1 and ranked.first_peer = 'kind' then ranked.kind_place
                when ranked.counted = 1 then ranked.prefecture_place
            end as group_rank,
            case when ranked.counted = 1 then ranked.kind_place end as kind_rank,
            case when ranked.counted = 1 then ranked.prefecture_place end as prefecture_rank,
            case when ranked.counted = 1 then ranked.score end as score_micro,
            case when ranked.counted = 1 then ranked.exact end as exact_micro,
            case when ranked.counted = 1 then ranked.base end as base_micro,
            case when ranked.counted = 1 then ranked.bonus end as bonus_micro,
            case when ranked.counted = 1 then ranked.deduction end as deduction_micro,
            case when ranked.counted = 1 then ranked.omitted end as omitted_micro,
            case when ranked.counted = 1 then ranked.grade_name end as grade,
            case when stated.known = 1 then stated.typed_weight end as performance_weight,
            case when weighted.computed = 1 then weighted.weighted_score end as weighted_micro,
            case when stated.known = 1 then stated.weight_holds end as weight_ok,
            case when ranked.counted = 1 then ranked.self_score end as self_micro,
            case when ranked.counted = 1 then ranked.unrescaled_score end as unrescaled_micro,
            case when ranked.counted = 1 then ranked.unrescaled_place end as unrescaled_rank,
            statuses.status
        from units
        inner join statuses on statuses.unit_code = units.unit_code
        left join ranked on ranked.unit_code = units.unit_code
        left join stated on stated.unit_code = units.unit_code
        left join weighted on weighted.unit_code = units.unit_code
    )

select * from final

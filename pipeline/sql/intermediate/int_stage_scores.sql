with
    rounds as (select * from stg_round),
    scores as (select * from int_scores),

    ordered as (
        select
            unit_code,
            leaf_code,
            stage,
            score_micro,
            row_number() over (
                partition by unit_code, leaf_code, stage order by score_micro, evaluator
            ) as place,
            count(*) over (partition by unit_code, leaf_code, stage) as given
        from scores
        where score_micro is not null
    ),

    kept as (
        select
            ordered.unit_code as unit_code,
            ordered.leaf_code as leaf_code,
            ordered.stage,
            cast(sum(ordered.score_micro) as bigint) as sum_micro,
            cast(count(*) as bigint) as kept_scores
        from ordered
        cross join rounds
        where
            rounds.combining = 'mean'
            or (
                rounds.combining = 'median'
                and 2 * ordered.place between ordered.given and ordered.given + 2
            )
            or (
                rounds.combining = 'trimmedMean'
                and (ordered.given < 3 or (ordered.place > 1 and ordered.place < ordered.given))
            )
        group by ordered.unit_code, ordered.leaf_code, ordered.stage
    ),

    -- Mean, half away from zero: (2n + d) / 2d without its remainder.
    fractions as (
        select
            unit_code,
            leaf_code,
            stage,
            2 * sum_micro + kept_scores as numerator,
            2 * kept_scores as denominator
        from kept
    ),

    final as (
        select
            unit_code,
            leaf_code,
            stage,
            case stage
                when 'external' then 1
                when 'self' then 1
                when 'review' then 2
                when 'onsite' then 3
                when 'final' then 4
            end as stage_order,
            cast(
                round(
                    cast(numerator - numerator % denominator as double precision)
                    / cast(denominator as double precision)
                ) as bigint
            ) as combined_micro
        from fractions
    )

select * from final

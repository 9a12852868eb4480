with
    rounds as (select * from stg_round),
    scores as (select * from int_scores),
    current_files as (select * from int_current_files),

    -- Whom several evaluators scored; of one score there is nothing to combine.
    several as (
        select unit_code, stage, 1 as combined
        from current_files
        where state = 'accepted'
        group by unit_code, stage
        having count(*) > 1
    ),

    given_scores as (
        select
            scores.unit_code as unit_code,
            scores.leaf_code as leaf_code,
            scores.stage as stage,
            scores.evaluator,
            scores.score_micro,
            case when several.combined = 1 then 1 else 0 end as is_one_of_several
        from scores
        left join several
            on several.unit_code = scores.unit_code
            and several.stage = scores.stage
        where scores.score_micro is not null
    ),

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
        from given_scores
        where is_one_of_several = 1
    ),

    kept as (
        select
            unit_code,
            leaf_code,
            stage,
            score_micro as sum_micro,
            cast(1 as bigint) as kept_scores
        from given_scores
        where is_one_of_several = 0
        union all
        select
            ordered.unit_code,
            ordered.leaf_code,
            ordered.stage,
            cast(sum(ordered.score_micro) as bigint),
            cast(count(*) as bigint)
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

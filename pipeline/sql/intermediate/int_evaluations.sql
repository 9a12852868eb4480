-- Steps 2 to 7 of the order of evaluation; core/scoring/evaluate.ts is the same for one unit.
with
    rounds as (select * from stg_round),
    grades as (select * from stg_grades),
    totals as (select * from int_totals),
    unit_vetoes as (select * from int_unit_vetoes),

    variants as (
        select
            basis as variant, unit_code, earned_micro, attainable_micro as possible_micro,
            asked_micro, added_micro, taken_micro
        from totals
        union all
        select
            'unrescaled' as variant, unit_code, earned_micro, asked_micro as possible_micro,
            asked_micro, added_micro, taken_micro
        from totals
        where basis = 'record'
    ),

    -- Earned x total / possible, half away from zero: (2n + d) / 2d without its remainder.
    fractions as (
        select
            variants.variant as variant,
            variants.unit_code as unit_code,
            variants.asked_micro - variants.possible_micro as omitted_micro,
            case when variants.added_micro < rounds.bonus_cap_micro
                then variants.added_micro
                else rounds.bonus_cap_micro
            end as bonus_micro,
            variants.taken_micro as deduction_micro,
            2 * variants.earned_micro * rounds.total_micro + variants.possible_micro as numerator,
            case when variants.possible_micro = 0 then 1 else 2 * variants.possible_micro end
                as denominator,
            rounds.total_micro + rounds.bonus_cap_micro as highest_micro,
            rounds.rounding_micro
        from variants
        cross join rounds
    ),

    rescaled as (
        select
            variant,
            unit_code,
            omitted_micro,
            bonus_micro,
            deduction_micro,
            highest_micro,
            rounding_micro,
            cast(
                round(
                    cast(numerator - numerator % denominator as double precision)
                    / cast(denominator as double precision)
                ) as bigint
            ) as base_micro
        from fractions
    ),

    limits as (
        select
            unit_code,
            -- Above every score where no veto caps it.
            min(coalesce(veto_cap_micro, 9000000000000000)) as cap_micro,
            max(coalesce(veto_grade_position, 0)) as allowed_position,
            1 as vetoed
        from unit_vetoes
        group by unit_code
    ),

    vetoed as (
        select
            rescaled.variant as variant,
            rescaled.unit_code as unit_code,
            rescaled.omitted_micro,
            rescaled.base_micro,
            rescaled.bonus_micro,
            rescaled.deduction_micro,
            rescaled.highest_micro,
            rescaled.rounding_micro,
            case when limits.vetoed = 1 then limits.allowed_position else 0 end as best_position,
            least(
                rescaled.base_micro + rescaled.bonus_micro - rescaled.deduction_micro,
                case when limits.vetoed = 1 then limits.cap_micro else rescaled.highest_micro end
            ) as capped_micro
        from rescaled
        left join limits on limits.unit_code = rescaled.unit_code
    ),

    held as (
        select
            variant,
            unit_code,
            omitted_micro,
            base_micro,
            bonus_micro,
            deduction_micro,
            best_position,
            rounding_micro,
            greatest(0, least(capped_micro, highest_micro)) as exact_micro
        from vetoed
    ),

    rounded as (
        select
            variant,
            unit_code,
            omitted_micro,
            base_micro,
            bonus_micro,
            deduction_micro,
            best_position,
            exact_micro,
            exact_micro - exact_micro % rounding_micro
            + case when 2 * (exact_micro % rounding_micro) >= rounding_micro
                then rounding_micro
                else 0
            end as score_micro
        from held
    ),

    -- Grades are listed best first.
    earned_grades as (
        select rounded.variant, rounded.unit_code, min(grades.grade_position) as earned_position
        from rounded
        cross join grades
        where rounded.score_micro >= grades.from_micro
        group by rounded.variant, rounded.unit_code
    ),

    final as (
        select
            rounded.variant as variant,
            rounded.unit_code as unit_code,
            rounded.omitted_micro,
            rounded.base_micro,
            rounded.bonus_micro,
            rounded.deduction_micro,
            rounded.exact_micro,
            rounded.score_micro,
            grades.grade_name
        from rounded
        inner join earned_grades
            on earned_grades.variant = rounded.variant
            and earned_grades.unit_code = rounded.unit_code
        cross join grades
        where
            grades.grade_position
            = greatest(earned_grades.earned_position, rounded.best_position)
    )

select * from final

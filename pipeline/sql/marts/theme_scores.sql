with
    every_outcome as (select * from int_outcomes),
    leaf_themes as (select * from stg_leaf_themes),

    sums as (
        select
            every_outcome.unit_code as unit_code,
            leaf_themes.theme as theme,
            cast(sum(coalesce(every_outcome.score_micro, 0)) as bigint) as earned,
            cast(
                sum(
                    case when every_outcome.applicable then every_outcome.points_micro else 0 end
                ) as bigint
            ) as possible
        from every_outcome
        inner join leaf_themes on leaf_themes.leaf_code = every_outcome.leaf_code
        where every_outcome.leaf_type = 'base'
        group by every_outcome.unit_code, leaf_themes.theme
    ),

    final as (
        select
            unit_code,
            theme,
            earned as score_micro,
            possible as attainable_micro,
            case when possible > 0
                then cast(earned as double precision) / cast(possible as double precision)
            end as score_rate
        from sums
    )

select * from final

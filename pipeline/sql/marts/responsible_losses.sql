with
    every_outcome as (select * from int_outcomes),
    leaf_responsibles as (select * from stg_leaf_responsibles),

    leaf_sums as (
        select
            leaf_code,
            cast(sum(points_micro) as bigint) as leaf_possible,
            cast(sum(coalesce(score_micro, 0)) as bigint) as leaf_earned
        from every_outcome
        where leaf_type = 'base' and applicable
        group by leaf_code
    ),

    sums as (
        select
            leaf_responsibles.responsible_name as responsible_name,
            leaf_responsibles.responsible_role as responsible_role,
            cast(count(*) as integer) as leaves,
            cast(sum(leaf_sums.leaf_possible) as bigint) as possible,
            cast(sum(leaf_sums.leaf_earned) as bigint) as earned
        from leaf_sums
        inner join leaf_responsibles on leaf_responsibles.leaf_code = leaf_sums.leaf_code
        group by leaf_responsibles.responsible_name, leaf_responsibles.responsible_role
    ),

    final as (
        select
            responsible_name as responsible,
            responsible_role as role,
            leaves as indicators,
            possible as attainable_micro,
            possible - earned as lost_micro,
            case when possible > 0
                then cast(earned as double precision) / cast(possible as double precision)
            end as score_rate
        from sums
    )

select * from final

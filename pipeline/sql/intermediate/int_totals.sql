with
    statuses as (select * from int_unit_statuses),
    outcomes as (select * from int_outcomes),

    bases as (
        select 'record' as basis
        union all
        select 'self' as basis
    ),

    parts as (
        select
            'record' as basis,
            unit_code,
            case when leaf_type = 'base' then coalesce(score_micro, 0) else 0 end as earned,
            case when leaf_type = 'base' and applicable then points_micro else 0 end as attainable,
            case when leaf_type = 'base' then points_micro else 0 end as asked,
            case when leaf_type = 'bonus' then coalesce(score_micro, 0) else 0 end as added,
            case when leaf_type = 'deduction' then coalesce(score_micro, 0) else 0 end as taken
        from outcomes
        union all
        select
            'self' as basis,
            unit_code,
            case when leaf_type = 'base' then coalesce(self_micro, 0) else 0 end,
            case when leaf_type = 'base' and self_applicable then points_micro else 0 end,
            case when leaf_type = 'base' then points_micro else 0 end,
            case when leaf_type = 'bonus' then coalesce(self_micro, 0) else 0 end,
            case when leaf_type = 'deduction' then coalesce(self_micro, 0) else 0 end
        from outcomes
        union all
        -- A unit that no leaf applies to has a total too.
        select bases.basis, statuses.unit_code, 0, 0, 0, 0, 0
        from statuses
        cross join bases
        where statuses.status = 'accepted'
    ),

    final as (
        select
            basis,
            unit_code,
            cast(sum(earned) as bigint) as earned_micro,
            cast(sum(attainable) as bigint) as attainable_micro,
            cast(sum(asked) as bigint) as asked_micro,
            cast(sum(added) as bigint) as added_micro,
            cast(sum(taken) as bigint) as taken_micro
        from parts
        group by basis, unit_code
    )

select * from final

with
    statuses as (select * from int_unit_statuses),
    unit_leaves as (select * from int_unit_leaves),
    scores as (select * from int_scores),
    stage_scores as (select * from int_stage_scores),

    bases as (
        select 'record' as basis
        union all
        select 'self' as basis
    ),

    candidates as (
        select 'record' as basis, unit_code, leaf_code, stage, stage_order, combined_micro
        from stage_scores
        union all
        select 'self' as basis, unit_code, leaf_code, stage, stage_order, combined_micro
        from stage_scores
        where stage in ('self', 'external')
    ),

    latest_first as (
        select
            basis,
            unit_code,
            leaf_code,
            stage,
            combined_micro,
            row_number() over (
                partition by basis, unit_code, leaf_code order by stage_order desc
            ) as recency
        from candidates
    ),

    chosen as (
        select basis, unit_code, leaf_code, stage, combined_micro, 1 as scored
        from latest_first
        where recency = 1
    ),

    omitted as (
        select unit_code, leaf_code, 1 as unanimous
        from scores
        where stage = 'self'
        group by unit_code, leaf_code
        having max(case when applicable then 1 else 0 end) = 0
    ),

    final as (
        select
            bases.basis as basis,
            unit_leaves.unit_code as unit_code,
            unit_leaves.leaf_code as leaf_code,
            unit_leaves.leaf_type,
            unit_leaves.points_micro,
            case when chosen.scored = 1 then chosen.combined_micro end as score_micro,
            case when chosen.scored = 1 then chosen.stage end as score_stage,
            case
                when chosen.scored = 1 then true
                when omitted.unanimous = 1 then false
                else true
            end as applicable
        from unit_leaves
        inner join statuses on statuses.unit_code = unit_leaves.unit_code
        cross join bases
        left join chosen
            on chosen.basis = bases.basis
            and chosen.unit_code = unit_leaves.unit_code
            and chosen.leaf_code = unit_leaves.leaf_code
        left join omitted
            on omitted.unit_code = unit_leaves.unit_code
            and omitted.leaf_code = unit_leaves.leaf_code
        where statuses.status = 'accepted'
    )

select * from final

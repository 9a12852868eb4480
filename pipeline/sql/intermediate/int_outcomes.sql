-- The score of record is that of the latest stage that has one; the self-assessment's stands beside it.
with
    statuses as (select * from int_unit_statuses),
    unit_leaves as (select * from int_unit_leaves),
    scores as (select * from int_scores),
    stage_scores as (select * from int_stage_scores),

    assessed as (
        select unit_code, leaf_code, stage, combined_micro, 1 as scored
        from stage_scores
        where stage_order = 1
    ),
    reviewed as (
        select unit_code, leaf_code, combined_micro, 1 as scored
        from stage_scores
        where stage_order = 2
    ),
    visited as (
        select unit_code, leaf_code, combined_micro, 1 as scored
        from stage_scores
        where stage_order = 3
    ),
    settled as (
        select unit_code, leaf_code, combined_micro, 1 as scored
        from stage_scores
        where stage_order = 4
    ),

    left_out as (
        select unit_code, leaf_code
        from scores
        where stage = 'self' and not applicable
        group by unit_code, leaf_code
    ),
    omitted as (
        select scores.unit_code as unit_code, scores.leaf_code as leaf_code, 1 as unanimous
        from scores
        inner join left_out
            on left_out.unit_code = scores.unit_code
            and left_out.leaf_code = scores.leaf_code
        where scores.stage = 'self'
        group by scores.unit_code, scores.leaf_code
        having max(case when scores.applicable then 1 else 0 end) = 0
    ),

    final as (
        select
            unit_leaves.unit_code as unit_code,
            unit_leaves.leaf_code as leaf_code,
            unit_leaves.leaf_type,
            unit_leaves.points_micro,
            case
                when settled.scored = 1 then settled.combined_micro
                when visited.scored = 1 then visited.combined_micro
                when reviewed.scored = 1 then reviewed.combined_micro
                when assessed.scored = 1 then assessed.combined_micro
            end as score_micro,
            case
                when settled.scored = 1 then 'final'
                when visited.scored = 1 then 'onsite'
                when reviewed.scored = 1 then 'review'
                when assessed.scored = 1 then assessed.stage
            end as score_stage,
            case
                when settled.scored = 1 or visited.scored = 1 or reviewed.scored = 1 then true
                when assessed.scored = 1 then true
                when omitted.unanimous = 1 then false
                else true
            end as applicable,
            case when assessed.scored = 1 then assessed.combined_micro end as self_micro,
            case
                when assessed.scored = 1 then true
                when omitted.unanimous = 1 then false
                else true
            end as self_applicable
        from unit_leaves
        inner join statuses on statuses.unit_code = unit_leaves.unit_code
        left join assessed
            on assessed.unit_code = unit_leaves.unit_code
            and assessed.leaf_code = unit_leaves.leaf_code
        left join reviewed
            on reviewed.unit_code = unit_leaves.unit_code
            and reviewed.leaf_code = unit_leaves.leaf_code
        left join visited
            on visited.unit_code = unit_leaves.unit_code
            and visited.leaf_code = unit_leaves.leaf_code
        left join settled
            on settled.unit_code = unit_leaves.unit_code
            and settled.leaf_code = unit_leaves.leaf_code
        left join omitted
            on omitted.unit_code = unit_leaves.unit_code
            and omitted.leaf_code = unit_leaves.leaf_code
        where statuses.status = 'accepted'
    )

select * from final

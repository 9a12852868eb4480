with
    every_outcome as (select * from int_outcomes),

    final as (
        select
            unit_code,
            leaf_code as indicator_code,
            score_micro,
            applicable,
            score_stage as stage
        from every_outcome
    )

select * from final

with
    every_score as (select * from int_scores),

    final as (
        select
            unit_code,
            leaf_code as indicator_code,
            stage,
            evaluator,
            entered as value,
            computed_micro,
            score_micro,
            applicable,
            reason,
            omission_reason,
            file,
            sheet,
            cell,
            evidence
        from every_score
    )

select * from final

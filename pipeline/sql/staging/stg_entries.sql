with
    source as (select * from raw_entries),

    final as (
        select
            sequence,
            leaf_code,
            value as entered,
            computed_micro,
            score_micro as entered_micro,
            applicable,
            reason,
            omission_reason,
            evidence,
            cell
        from source
    )

select * from final

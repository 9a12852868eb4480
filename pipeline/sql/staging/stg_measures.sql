with
    source as (select * from raw_measures),

    final as (
        select
            sequence,
            line,
            unit_code,
            code as measured_code,
            value as measured,
            score_micro as measured_micro,
            nonzero
        from source
    )

select * from final

with
    source as (select * from raw_files),

    final as (
        select
            sha256,
            sequence,
            file,
            collected_at,
            unit_code,
            stage,
            evaluator,
            state,
            verified
        from source
    )

select * from final

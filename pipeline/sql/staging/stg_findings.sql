with
    source as (select * from raw_findings),

    final as (
        select
            sequence,
            position as finding_position,
            severity,
            code as finding_code,
            sheet,
            cell,
            message,
            hint
        from source
    )

select * from final

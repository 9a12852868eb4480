with
    files as (select * from stg_files),
    measures as (select * from stg_measures),
    units as (select * from stg_units),

    latest_first as (
        select
            measures.unit_code as unit_code,
            measures.measured_code,
            measures.measured,
            measures.measured_micro,
            measures.nonzero,
            measures.line,
            files.file,
            row_number() over (
                partition by measures.unit_code, measures.measured_code
                order by files.sequence desc, measures.line desc
            ) as recency
        from measures
        inner join files on files.sequence = measures.sequence
        inner join units on units.unit_code = measures.unit_code
        where files.state = 'accepted'
    ),

    final as (
        select unit_code, measured_code, measured, measured_micro, nonzero, line, file
        from latest_first
        where recency = 1
    )

select * from final

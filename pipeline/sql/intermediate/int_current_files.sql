with
    files as (select * from stg_files),
    units as (select * from stg_units),

    latest_first as (
        select
            files.sequence as sequence,
            files.file,
            files.unit_code as unit_code,
            files.stage,
            files.evaluator,
            files.state,
            row_number() over (
                partition by files.unit_code, files.stage, files.evaluator
                order by files.sequence desc
            ) as recency
        from files
        inner join units on units.unit_code = files.unit_code
        where
            files.state <> 'rejected'
            and files.stage is not null
            and files.evaluator is not null
    ),

    final as (
        select sequence, file, unit_code, stage, evaluator, state
        from latest_first
        where recency = 1
    )

select * from final

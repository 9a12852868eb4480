with
    every_file as (select * from stg_files),
    units as (select * from stg_units),
    current_files as (select * from int_current_files),
    every_finding as (select * from stg_findings),
    every_ledger as (select * from stg_ledgers),
    current_ledgers as (select * from int_current_ledgers),

    named as (select unit_code, unit_name as known_name, 1 as known from units),
    counting as (
        select sequence, 1 as counts from current_files
        union all
        select sequence, 1 from current_ledgers
    ),
    marked as (select sequence, 1 as is_ledger from every_ledger),

    graded as (
        select
            sequence,
            cast(sum(case when severity = 'error' then 1 else 0 end) as integer) as error_count,
            cast(sum(case when severity = 'warning' then 1 else 0 end) as integer) as warning_count,
            1 as found
        from every_finding
        group by sequence
    ),

    final as (
        select
            every_file.sha256 as sha256,
            every_file.file,
            every_file.collected_at,
            every_file.unit_code as unit_code,
            case when named.known = 1 then named.known_name end as unit_name,
            every_file.stage,
            every_file.evaluator,
            every_file.state,
            every_file.verified,
            case
                when counting.counts = 1 then true
                when marked.is_ledger = 1 then false
                -- A file of measures is never replaced whole.
                when every_file.stage is null and every_file.state <> 'rejected' then true
                else false
            end as current,
            case when graded.found = 1 then graded.error_count else 0 end as errors,
            case when graded.found = 1 then graded.warning_count else 0 end as warnings
        from every_file
        left join named on named.unit_code = every_file.unit_code
        left join counting on counting.sequence = every_file.sequence
        left join marked on marked.sequence = every_file.sequence
        left join graded on graded.sequence = every_file.sequence
    )

select * from final

with
    files as (select * from stg_files),
    every_ledger as (select * from stg_ledgers),
    current_ledgers as (select * from int_current_ledgers),

    counting as (select sequence, 1 as counts from current_ledgers),

    final as (
        select
            files.sha256 as sha256,
            files.file,
            files.collected_at,
            files.unit_code as unit_code,
            every_ledger.ledger_round as round,
            files.state,
            case when counting.counts = 1 then true else false end as current
        from files
        inner join every_ledger on every_ledger.sequence = files.sequence
        left join counting on counting.sequence = files.sequence
    )

select * from final

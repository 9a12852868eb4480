with
    source as (select * from raw_ledgers),

    final as (select sequence, round as ledger_round from source)

select * from final

with
    files as (select * from stg_files),
    ledgers as (select * from stg_ledgers),
    units as (select * from stg_units),
    rounds as (select * from stg_round),

    handed_in as (
        select
            files.sequence as sequence,
            files.file as file,
            files.unit_code as unit_code,
            files.state as state,
            case when ledgers.ledger_round = rounds.round then true else false end as of_this_round
        from files
        inner join ledgers on ledgers.sequence = files.sequence
        inner join units on units.unit_code = files.unit_code
        cross join rounds
        where files.state <> 'rejected'
    ),

    latest_first as (
        select
            sequence,
            file,
            unit_code,
            state,
            of_this_round,
            row_number() over (
                partition by unit_code, of_this_round order by sequence desc
            ) as recency
        from handed_in
    ),

    final as (
        select sequence, file, unit_code, state, of_this_round
        from latest_first
        where recency = 1
    )

select * from final

with
    current_files as (select * from int_current_files),
    statements as (select * from stg_performance_weights),

    latest_first as (
        select
            current_files.unit_code as unit_code,
            statements.performance_weight,
            statements.weight_nano,
            statements.weight_ok,
            current_files.file,
            statements.cell,
            row_number() over (
                partition by current_files.unit_code order by current_files.sequence desc
            ) as recency
        from current_files
        inner join statements on statements.sequence = current_files.sequence
    ),

    final as (
        select unit_code, performance_weight, weight_nano, weight_ok, file, cell
        from latest_first
        where recency = 1
    )

select * from final

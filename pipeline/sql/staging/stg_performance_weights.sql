with
    source as (select * from raw_performance_weights),

    final as (
        select
            sequence,
            weight as performance_weight,
            weight_nano,
            ok as weight_ok,
            cell
        from source
    )

select * from final

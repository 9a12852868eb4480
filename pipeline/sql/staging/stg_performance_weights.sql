with
    source as (select * from raw_performance_weights),

    final as (
        select
            sha256,
            weight as performance_weight,
            weight_nano,
            ok as weight_ok,
            cell
        from source
    )

select * from final

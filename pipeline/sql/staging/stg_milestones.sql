with
    source as (select * from raw_milestones),

    final as (
        select
            leaf_code,
            cast(elapsed_days as bigint) as elapsed_days,
            cast(whole_days as bigint) as whole_days
        from source
    )

select * from final

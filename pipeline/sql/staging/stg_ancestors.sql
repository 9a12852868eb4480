with
    source as (select * from raw_ancestors),

    final as (select leaf_code, branch_code from source)

select * from final

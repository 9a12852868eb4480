with
    source as (select * from raw_leaf_responsibles),

    final as (
        select leaf_code, role as responsible_role, responsible as responsible_name
        from source
    )

select * from final

with
    source as (select * from raw_leaf_matches),

    final as (select leaf_code, match_position from source)

select * from final

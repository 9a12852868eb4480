with
    source as (select * from raw_matches),

    final as (
        select
            position as match_position,
            leaves as matched_leaves,
            theme as match_theme
        from source
    )

select * from final

-- By leaf, of the leaves that are compared; of schemes of different lines, of whole themes.
with
    compared_matches as (select * from int_compared_matches),
    now_scored as (select * from theme_scores),
    previous_themes as (select * from stg_previous_themes),

    pairs as (
        select
            unit_code,
            match_theme as pair_theme,
            cast(sum(match_score) as bigint) as earned,
            cast(sum(match_points) as bigint) as possible,
            cast(sum(converted_micro) as bigint) as earlier_earned,
            cast(sum(match_points) as bigint) as earlier_possible
        from compared_matches
        where match_theme is not null
        group by unit_code, match_theme
        union all
        select
            now_scored.unit_code,
            now_scored.theme,
            now_scored.score_micro,
            now_scored.attainable_micro,
            previous_themes.earlier_score_micro,
            previous_themes.earlier_points_micro
        from now_scored
        inner join previous_themes
            on previous_themes.unit_code = now_scored.unit_code
            and previous_themes.theme = now_scored.theme
        where now_scored.attainable_micro > 0 and previous_themes.earlier_points_micro > 0
    ),

    final as (
        select
            unit_code,
            pair_theme as theme,
            earned as score_micro,
            possible as points_micro,
            earlier_earned as previous_score_micro,
            earlier_possible as previous_points_micro,
            cast(earned as double precision) / cast(possible as double precision) as score_rate,
            cast(earlier_earned as double precision) / cast(earlier_possible as double precision)
                as previous_score_rate,
            cast(earned * earlier_possible - earlier_earned * possible as double precision)
            / cast(possible * earlier_possible as double precision) as rate_change
        from pairs
    )

select * from final

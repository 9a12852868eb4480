with
    every_file as (select * from files),
    arrivals as (select * from stg_files),
    every_finding as (select * from stg_findings),

    final as (
        select
            every_file.sha256 as sha256,
            every_finding.finding_position as position,
            every_finding.severity,
            every_finding.finding_code as code,
            every_file.unit_code as unit_code,
            every_file.file as file,
            every_finding.sheet,
            every_finding.cell,
            every_finding.message,
            every_finding.hint
        from every_finding
        inner join arrivals on arrivals.sequence = every_finding.sequence
        inner join every_file on every_file.sha256 = arrivals.sha256
        where every_file.current or every_file.state = 'rejected'
    )

select * from final

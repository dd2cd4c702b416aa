namespace Kronos.Server;

/// <summary>
/// Metrics and logs that are kept for weeks, with pages to ask them: more than <see cref="Observability"/>, for a machine with memory to spare. One line in the host adds it:
/// <c>public Monitoring Monitoring => new(this, Edge, DockerGroup);</c>. https://prometheus.io and https://grafana.com
/// </summary>
public sealed record Monitoring(Host Host, Edge Edge, Setting DockerGroup) : Stack(Host)
{
    public Network Backend => new(this) { Internal = true };

    public Network LogsDocker => new(this) { Internal = true };

    public Volume Series => new(this) { Backup = Backup.Skip("a past load is of no use on a new machine") };

    public Volume Lines => new(this) { Backup = Backup.Skip("old logs are of no use on a new machine") };

    public Volume Positions => new(this) { Backup = Backup.Skip("it holds how far logs were read, which begins anew") };

    public Volume Boards => new(this);

    public Secret AdminPassword => new(this)
    {
        Uid = 472,
        Gid = 472,
        Generated = 24,
        Description = "Grafana's password of the user admin, when the account is made.",
        ByHand = "docker compose exec monitoring-pages grafana cli admin reset-admin-password NEW",
    };

    public Service Metrics => new(this)
    {
        Image = "prom/prometheus:v3.13.3",
        Command =
        [
            "--config.file=/etc/prometheus/prometheus.yml",
            "--storage.tsdb.path=/prometheus",
            "--storage.tsdb.retention.time=60d",
            "--storage.tsdb.retention.size=5GB",
        ],
        Networks = [Backend],
        Listens = [9090],
        Volumes = [Series.At("/prometheus")],
        Configs = [Scrapes.At("/etc/prometheus/prometheus.yml")],
        Capabilities = Capabilities.None,
        ReadOnly = true,
        Health = Health.Command("wget", "-qO-", "http://127.0.0.1:9090/-/healthy"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(192.MiB, 320.MiB, 512.MiB)),
        Reservation = new(Memory: 128.MiB),
    };

    public Service Machine => new(this)
    {
        Image = "prom/node-exporter:v1.11.1",
        Command = ["--path.procfs=/host/proc", "--path.sysfs=/host/sys", "--no-collector.filesystem"],
        Networks = [Backend],
        Listens = [9100],
        Volumes = [Mount.Bind("/proc", "/host/proc", readOnly: true), Mount.Bind("/sys", "/host/sys", readOnly: true)],
        Capabilities = Capabilities.None,
        ReadOnly = true,
        Health = Health.Command("wget", "-qO-", "http://127.0.0.1:9100/"),
        Limits = new(Cpus: 0.25, Memory: 32.MiB, Pids: 64),
    };

    public Service Logs => new(this)
    {
        Image = "grafana/loki:3.7.7",
        Command = ["-config.file=/etc/loki/loki.yml"],
        Networks = [Backend],
        Listens = [3100],
        Volumes = [Lines.At("/loki")],
        Configs = [Store.At("/etc/loki/loki.yml")],
        Capabilities = Capabilities.None,
        ReadOnly = true,
        Health = Health.None("the image holds one program and nothing to ask it with"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(192.MiB, 256.MiB, 512.MiB)),
        Reservation = new(Memory: 128.MiB),
    };

    public Service Collector => new(this)
    {
        Image = "grafana/alloy:v1.18.1",
        Command = ["run", "--storage.path=/var/lib/alloy/data", "--disable-reporting", "/etc/alloy/config.alloy"],
        Networks = [Backend, LogsDocker],
        Listens = [12345],
        Volumes = [Positions.At("/var/lib/alloy/data")],
        Configs = [Collection.At("/etc/alloy/config.alloy")],
        DependsOn = [LogsDockerProxy.Healthy],
        Capabilities = Capabilities.None,
        Health = Health.None("the image holds no tool to ask with"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(160.MiB, 192.MiB, 256.MiB)),
        Reservation = new(Memory: 96.MiB),
    };

    public Service LogsDockerProxy => SocketProxy.Guard(new(this) { Image = "" }, LogsDocker, "monitoring-collector", DockerGroup, @"/_ping|/v1\..{1,2}/(version|info|events|networks.*|containers/.*)");

    public Service Pages => new(this)
    {
        Image = "grafana/grafana:12.4.4",
        Networks = [Edge.Web, Backend],
        Listens = [3000],
        Volumes = [Boards.At("/var/lib/grafana")],
        Configs = [Sources.At("/etc/grafana/provisioning/datasources/kronos.yml")],
        Secrets = [AdminPassword],
        Environment = new()
        {
            ["GF_SECURITY_ADMIN_PASSWORD__FILE"] = AdminPassword.Path,
            ["GF_SERVER_ROOT_URL"] = $"https://monitoring.{Host.Domain}/",
            ["GF_ANALYTICS_REPORTING_ENABLED"] = false,
            ["GF_ANALYTICS_CHECK_FOR_UPDATES"] = false,
        },
        Routes = [Edge.Route("monitoring", port: 3000) with { Title = "Metrics and logs of the last weeks", Audience = Audience.Administrator }],
        DependsOn = [Metrics.Healthy],
        Capabilities = Capabilities.None,
        Health = Health.Command("wget", "-qO-", "http://127.0.0.1:3000/api/health"),
        Limits = new(Cpus: 0.5, Memory: Host.Sized(160.MiB, 192.MiB, 256.MiB)),
        Reservation = new(Memory: 96.MiB),
        Backup = Backup.Stopped,
    };

    public Config Scrapes => new(this, "prometheus.yml")
    {
        Content = $"""
            global:
              scrape_interval: 30s

            scrape_configs:
              - job_name: machine
                static_configs:
                  - targets: ['{Name}-machine:9100']
              - job_name: monitoring
                static_configs:
                  - targets: ['localhost:9090', '{Name}-logs:3100', '{Name}-collector:12345']

            """,
    };

    public Config Store => new(this, "loki.yml")
    {
        Content = """
            auth_enabled: false

            server:
              http_listen_port: 3100

            common:
              instance_addr: 127.0.0.1
              path_prefix: /loki
              replication_factor: 1
              ring:
                kvstore:
                  store: inmemory
              storage:
                filesystem:
                  chunks_directory: /loki/chunks
                  rules_directory: /loki/rules

            schema_config:
              configs:
                - from: 2024-01-01
                  store: tsdb
                  object_store: filesystem
                  schema: v13
                  index:
                    prefix: index_
                    period: 24h

            compactor:
              working_directory: /loki/compactor
              retention_enabled: true
              delete_request_store: filesystem

            limits_config:
              retention_period: 336h

            analytics:
              reporting_enabled: false

            """,
    };

    public Config Collection => new(this, "config.alloy")
    {
        Content = $$"""
            discovery.docker "containers" {
              host = "tcp://{{Name}}-logs-docker-proxy:2375"
            }

            discovery.relabel "containers" {
              targets = discovery.docker.containers.targets

              rule {
                source_labels = ["__meta_docker_container_label_com_docker_compose_service"]
                target_label  = "service"
              }
            }

            loki.source.docker "containers" {
              host       = "tcp://{{Name}}-logs-docker-proxy:2375"
              targets    = discovery.relabel.containers.output
              forward_to = [loki.write.house.receiver]
            }

            loki.write "house" {
              endpoint {
                url = "http://{{Name}}-logs:3100/loki/api/v1/push"
              }
            }

            """,
    };

    public Config Sources => new(this, "datasources.yml")
    {
        Content = $"""
            apiVersion: 1

            datasources:
              - name: Metrics
                type: prometheus
                access: proxy
                url: http://{Name}-metrics:9090
                isDefault: true
              - name: Logs
                type: loki
                access: proxy
                url: http://{Name}-logs:3100

            """,
    };
}

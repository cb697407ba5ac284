# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_craton_global_optspecs
    string join \n craton-url= craton-version= os-project-id= os-username= os-password= os-cloud= timeout= os-auth-type= os-auth-url= os-user-id= os-user-domain-id= os-user-domain-name= os-password-file= auth-helper-cmd= os-token= os-application-credential-id= os-application-credential-name= os-application-credential-secret= os-project-name= os-project-domain-id= os-project-domain-name= os-domain-id= os-domain-name= os-system-scope= os-trust-id= os-default-domain= os-service-type= os-interface= os-region-name= os-endpoint-override= os-cacert= os-cert= os-key= verify insecure connect-retries= status-code-retries= format= debug v/verbose timing log-file= h/help version
end

function __fish_craton_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_craton_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_craton_using_subcommand
    set -l cmd (__fish_craton_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c craton -n "__fish_craton_needs_command" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_needs_command" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_needs_command" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-auth-type -d 'How to log in: craton, password, token or v3applicationcredential [environment: OS_AUTH_TYPE]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-auth-url -d 'URL of Keystone, with or without /v3; with it Keystone is asked who you are [environment: OS_AUTH_URL]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-user-id -d 'User who asks, by id [environment: OS_USER_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-user-domain-id -d 'Domain of the user, by id [environment: OS_USER_DOMAIN_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-user-domain-name -d 'Domain of the user, by name [environment: OS_USER_DOMAIN_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-password-file -d 'File that holds the password [environment: OS_PASSWORD_FILE]' -r
complete -c craton -n "__fish_craton_needs_command" -l auth-helper-cmd -d 'Shell command that prints the password, token or secret [environment: CRATON_AUTH_HELPER_CMD]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-token -d 'Token to log in with; better set in the environment [environment: OS_TOKEN]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-application-credential-id -d 'Application credential to log in with, by id [environment: OS_APPLICATION_CREDENTIAL_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-application-credential-name -d 'Application credential to log in with, by name [environment: OS_APPLICATION_CREDENTIAL_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-application-credential-secret -d 'Its secret; better set in the environment [environment: OS_APPLICATION_CREDENTIAL_SECRET]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-project-name -d 'Project to act in, by name [environment: OS_PROJECT_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-project-domain-id -d 'Domain of the project, by id [environment: OS_PROJECT_DOMAIN_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-project-domain-name -d 'Domain of the project, by name [environment: OS_PROJECT_DOMAIN_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-domain-id -d 'Domain to act in instead of a project, by id [environment: OS_DOMAIN_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-domain-name -d 'Domain to act in instead of a project, by name [environment: OS_DOMAIN_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-system-scope -d 'Act on the whole system instead of a project [environment: OS_SYSTEM_SCOPE]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-trust-id -d 'Trust to act under [environment: OS_TRUST_ID]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-default-domain -d 'Domain of users and projects that are named without one [default: default] [environment: OS_DEFAULT_DOMAIN]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-service-type -d 'Type of the service in the catalogue [default: fleet_management] [environment: OS_SERVICE_TYPE]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-interface -d 'Endpoint to use: public, internal or admin [default: public] [environment: OS_INTERFACE]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-region-name -d 'Region of the endpoint [environment: OS_REGION_NAME]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-endpoint-override -d 'The same as --craton-url, as other OpenStack clients call it [environment: OS_ENDPOINT_OVERRIDE]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-cacert -d 'Certificates of authorities to trust beside the system\'s [environment: OS_CACERT]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-cert -d 'Certificate to show to the server [environment: OS_CERT]' -r
complete -c craton -n "__fish_craton_needs_command" -l os-key -d 'Key of that certificate, if it is in a file of its own [environment: OS_KEY]' -r
complete -c craton -n "__fish_craton_needs_command" -l connect-retries -d 'How often to try again after no connection was made [default: 2]' -r
complete -c craton -n "__fish_craton_needs_command" -l status-code-retries -d 'How often to read again after 429, 502, 503 or 504 [default: 2]' -r
complete -c craton -n "__fish_craton_needs_command" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_needs_command" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_needs_command" -l verify -d 'Check the server\'s certificate, whatever clouds.yaml says'
complete -c craton -n "__fish_craton_needs_command" -l insecure -d 'Do not check the server\'s certificate: anybody on the way can read and change everything'
complete -c craton -n "__fish_craton_needs_command" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_needs_command" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_needs_command" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_needs_command" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_needs_command" -l version -d 'Print the version'
complete -c craton -n "__fish_craton_needs_command" -f -a "project" -d 'The commands for projects'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-list" -d 'List projects'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-show" -d 'Show one project with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-create" -d 'Create a project'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-update" -d 'Change a project'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-delete" -d 'Delete projects and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-vars-get" -d 'Show the variables of a project'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-vars-set" -d 'Set and delete variables of a project'
complete -c craton -n "__fish_craton_needs_command" -f -a "project-vars-delete" -d 'Delete variables of a project'
complete -c craton -n "__fish_craton_needs_command" -f -a "user" -d 'The commands for users'
complete -c craton -n "__fish_craton_needs_command" -f -a "user-list" -d 'List users'
complete -c craton -n "__fish_craton_needs_command" -f -a "user-show" -d 'Show one user'
complete -c craton -n "__fish_craton_needs_command" -f -a "user-create" -d 'Create a user'
complete -c craton -n "__fish_craton_needs_command" -f -a "user-delete" -d 'Delete users and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud" -d 'The commands for clouds'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-list" -d 'List clouds'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-show" -d 'Show one cloud with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-create" -d 'Create a cloud'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-update" -d 'Change a cloud'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-delete" -d 'Delete clouds and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-vars-get" -d 'Show the variables of a cloud'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-vars-set" -d 'Set and delete variables of a cloud'
complete -c craton -n "__fish_craton_needs_command" -f -a "cloud-vars-delete" -d 'Delete variables of a cloud'
complete -c craton -n "__fish_craton_needs_command" -f -a "region" -d 'The commands for regions'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-list" -d 'List regions'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-show" -d 'Show one region with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-create" -d 'Create a region'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-update" -d 'Change a region'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-delete" -d 'Delete regions and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-vars-get" -d 'Show the variables of a region'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-vars-set" -d 'Set and delete variables of a region'
complete -c craton -n "__fish_craton_needs_command" -f -a "region-vars-delete" -d 'Delete variables of a region'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell" -d 'The commands for cells'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-list" -d 'List cells'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-show" -d 'Show one cell with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-create" -d 'Create a cell'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-update" -d 'Change a cell'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-delete" -d 'Delete cells and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-vars-get" -d 'Show the variables of a cell'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-vars-set" -d 'Set and delete variables of a cell'
complete -c craton -n "__fish_craton_needs_command" -f -a "cell-vars-delete" -d 'Delete variables of a cell'
complete -c craton -n "__fish_craton_needs_command" -f -a "host" -d 'The commands for hosts'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-list" -d 'List hosts'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-show" -d 'Show one host with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-create" -d 'Create a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-update" -d 'Change a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-delete" -d 'Delete hosts and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-vars-get" -d 'Show the variables of a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-vars-set" -d 'Set and delete variables of a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-vars-delete" -d 'Delete variables of a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-labels-get" -d 'Show the labels of a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-labels-add" -d 'Add labels to a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "host-labels-remove" -d 'Take labels away from a host'
complete -c craton -n "__fish_craton_needs_command" -f -a "device" -d 'The commands for devices'
complete -c craton -n "__fish_craton_needs_command" -f -a "device-list" -d 'List devices'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device" -d 'The commands for network devices'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-list" -d 'List network devices'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-show" -d 'Show one network device with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-create" -d 'Create a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-update" -d 'Change a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-delete" -d 'Delete network devices and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-vars-get" -d 'Show the variables of a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-vars-set" -d 'Set and delete variables of a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-vars-delete" -d 'Delete variables of a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-labels-get" -d 'Show the labels of a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-labels-add" -d 'Add labels to a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-device-labels-remove" -d 'Take labels away from a network device'
complete -c craton -n "__fish_craton_needs_command" -f -a "network" -d 'The commands for networks'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-list" -d 'List networks'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-show" -d 'Show one network with its variables'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-create" -d 'Create a network'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-update" -d 'Change a network'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-delete" -d 'Delete networks and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-vars-get" -d 'Show the variables of a network'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-vars-set" -d 'Set and delete variables of a network'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-vars-delete" -d 'Delete variables of a network'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface" -d 'The commands for network interfaces'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface-list" -d 'List network interfaces'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface-show" -d 'Show one network interface'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface-create" -d 'Create a network interface'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface-update" -d 'Change a network interface'
complete -c craton -n "__fish_craton_needs_command" -f -a "network-interface-delete" -d 'Delete network interfaces and all that is below them'
complete -c craton -n "__fish_craton_needs_command" -f -a "configuration" -d 'The commands for configurations'
complete -c craton -n "__fish_craton_needs_command" -f -a "configuration-show" -d 'Show every setting and where it comes from; nothing is sent'
complete -c craton -n "__fish_craton_needs_command" -f -a "token" -d 'The commands for tokens'
complete -c craton -n "__fish_craton_needs_command" -f -a "token-revoke" -d 'Revoke the Keystone token that is kept for these settings, and forget it'
complete -c craton -n "__fish_craton_needs_command" -f -a "ansible-inventory" -d 'Print the inventory for Ansible, as JSON'
complete -c craton -n "__fish_craton_needs_command" -f -a "serve" -d 'Serve an inventory to a team'
complete -c craton -n "__fish_craton_needs_command" -f -a "completion" -d 'Print a script that completes commands and options in a shell'
complete -c craton -n "__fish_craton_needs_command" -f -a "help" -d 'Explain craton, or one command'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "list" -d 'List projects'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "show" -d 'Show one project with its variables'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "create" -d 'Create a project'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "update" -d 'Change a project'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "delete" -d 'Delete projects and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-get" -d 'Show the variables of a project'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-set" -d 'Set and delete variables of a project'
complete -c craton -n "__fish_craton_using_subcommand project; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-delete" -d 'Delete variables of a project'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the project' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the project' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand project-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand project-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand project-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-create" -s n -l name -d 'Name of the project' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-update" -s n -l name -d 'New name of the project' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand project-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -f -a "list" -d 'List users'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -f -a "show" -d 'Show one user'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -f -a "create" -d 'Create a user'
complete -c craton -n "__fish_craton_using_subcommand user; and not __fish_seen_subcommand_from list show create delete" -f -a "delete" -d 'Delete users and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l id -d 'Only the user of this id' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the user' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l project -d 'Project it belongs to' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l roles -d 'Roles of the user; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l admin -d 'Make it an administrator of its project'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user-list" -l id -d 'Only the user of this id' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand user-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand user-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand user-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user-create" -s n -l name -d 'Name of the user' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l project -d 'Project it belongs to' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l roles -d 'Roles of the user; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user-create" -l admin -d 'Make it an administrator of its project'
complete -c craton -n "__fish_craton_using_subcommand user-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand user-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand user-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand user-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "list" -d 'List clouds'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "show" -d 'Show one cloud with its variables'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "create" -d 'Create a cloud'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "update" -d 'Change a cloud'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "delete" -d 'Delete clouds and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-get" -d 'Show the variables of a cloud'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-set" -d 'Set and delete variables of a cloud'
complete -c craton -n "__fish_craton_using_subcommand cloud; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-delete" -d 'Delete variables of a cloud'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l note -d 'Note of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l note -d 'New note of the cloud; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -s n -l name -d 'Name of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l note -d 'Note of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -s n -l name -d 'New name of the cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l note -d 'New note of the cloud; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cloud-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "list" -d 'List regions'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "show" -d 'Show one region with its variables'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "create" -d 'Create a region'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "update" -d 'Change a region'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "delete" -d 'Delete regions and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-get" -d 'Show the variables of a region'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-set" -d 'Set and delete variables of a region'
complete -c craton -n "__fish_craton_using_subcommand region; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-delete" -d 'Delete variables of a region'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l note -d 'Note of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l note -d 'New note of the region; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand region-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand region-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand region-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand region-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand region-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-create" -s n -l name -d 'Name of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l note -d 'Note of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-update" -s n -l name -d 'New name of the region' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l note -d 'New note of the region; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand region-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "list" -d 'List cells'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "show" -d 'Show one cell with its variables'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "create" -d 'Create a cell'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "update" -d 'Change a cell'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "delete" -d 'Delete cells and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-get" -d 'Show the variables of a cell'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-set" -d 'Set and delete variables of a cell'
complete -c craton -n "__fish_craton_using_subcommand cell; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-delete" -d 'Delete variables of a cell'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l note -d 'Note of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -s r -l region -d 'Region it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l note -d 'New note of the cell; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-create" -s n -l name -d 'Name of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l note -d 'Note of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-update" -s n -l name -d 'New name of the cell' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -s r -l region -d 'Region it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l note -d 'New note of the cell; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand cell-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "list" -d 'List hosts'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "show" -d 'Show one host with its variables'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "create" -d 'Create a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "update" -d 'Change a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "delete" -d 'Delete hosts and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-get" -d 'Show the variables of a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-set" -d 'Set and delete variables of a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-delete" -d 'Delete variables of a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-get" -d 'Show the labels of a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-add" -d 'Add labels to a host'
complete -c craton -n "__fish_craton_using_subcommand host; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-remove" -d 'Take labels away from a host'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l device-type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l label -d 'Only those with this label' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s t -l type -d 'Type of the host: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l note -d 'Note of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s l -l labels -d 'Labels of the host; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l parent -d 'Device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l inactive -d 'The same as `--active false`'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s t -l type -d 'New type of the host: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s r -l region -d 'Region it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s c -l cell -d 'Cell it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l note -d 'New note of the host; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s l -l labels -d 'Further labels of the host; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l parent -d 'New device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l inactive -d 'The same as `--active false`'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l no-parent -d 'Take its parent away'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-add" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host; and __fish_seen_subcommand_from labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l device-type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l label -d 'Only those with this label' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand host-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand host-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand host-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-create" -s n -l name -d 'Name of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand host-create" -s t -l type -d 'Type of the host: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l note -d 'Note of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -s l -l labels -d 'Labels of the host; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l parent -d 'Device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-create" -l inactive -d 'The same as `--active false`'
complete -c craton -n "__fish_craton_using_subcommand host-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-update" -s n -l name -d 'New name of the host' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand host-update" -s t -l type -d 'New type of the host: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l cloud -d 'Cloud it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -s r -l region -d 'Region it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -s c -l cell -d 'Cell it is in; the server refuses to change it' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l note -d 'New note of the host; an empty one clears it' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -s l -l labels -d 'Further labels of the host; commas separate them, and the option repeats' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l parent -d 'New device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-update" -l inactive -d 'The same as `--active false`'
complete -c craton -n "__fish_craton_using_subcommand host-update" -l no-parent -d 'Take its parent away'
complete -c craton -n "__fish_craton_using_subcommand host-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-labels-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-labels-add" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand host-labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand device; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List devices'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l parent -d 'Only children of this device' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -s a -l active -d 'Only devices that are active, or that are not' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l descendants -d 'With --parent: the children\'s children too, and so on'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand device; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand device-list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l parent -d 'Only children of this device' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -s a -l active -d 'Only devices that are active, or that are not' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand device-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand device-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand device-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand device-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand device-list" -l descendants -d 'With --parent: the children\'s children too, and so on'
complete -c craton -n "__fish_craton_using_subcommand device-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand device-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand device-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand device-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand device-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand device-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand device-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "list" -d 'List network devices'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "show" -d 'Show one network device with its variables'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "create" -d 'Create a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "update" -d 'Change a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "delete" -d 'Delete network devices and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-get" -d 'Show the variables of a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-set" -d 'Set and delete variables of a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "vars-delete" -d 'Delete variables of a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-get" -d 'Show the labels of a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-add" -d 'Add labels to a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete labels-get labels-add labels-remove" -f -a "labels-remove" -d 'Take labels away from a network device'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l device-type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the network device' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s t -l type -d 'Type of the network device: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l model -d 'Name of the model' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l os-version -d 'Version of its operating system' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l vlans -d 'VLANs of the network device, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l access-secret-id -d 'Id of the secret that opens it' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l interface -d 'Network interface it is reached through' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l network -d 'Network it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l parent -d 'Device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the network device' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -s t -l type -d 'New type of the network device: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l model -d 'New name of the model' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l os-version -d 'New version of its operating system' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l vlans -d 'New VLANs of the network device, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l parent -d 'New device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l no-parent -d 'Take its parent away'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-add" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device; and __fish_seen_subcommand_from labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l cloud -d 'Only those of this cloud' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l device-type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s n -l name -d 'Name of the network device' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s a -l active -d 'Whether it is active' -r -f -a "true\t''
false\t''"
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s t -l type -d 'Type of the network device: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l model -d 'Name of the model' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l os-version -d 'Version of its operating system' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l vlans -d 'VLANs of the network device, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l access-secret-id -d 'Id of the secret that opens it' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l interface -d 'Network interface it is reached through' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l network -d 'Network it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l parent -d 'Device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -s n -l name -d 'New name of the network device' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -s t -l type -d 'New type of the network device: `server`, `switch`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l model -d 'New name of the model' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l os-version -d 'New version of its operating system' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l vlans -d 'New VLANs of the network device, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l parent -d 'New device it is part of or runs on' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l no-parent -d 'Take its parent away'
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-add" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-device-labels-remove" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "list" -d 'List networks'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "show" -d 'Show one network with its variables'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "create" -d 'Create a network'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "update" -d 'Change a network'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "delete" -d 'Delete networks and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-get" -d 'Show the variables of a network'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-set" -d 'Set and delete variables of a network'
complete -c craton -n "__fish_craton_using_subcommand network; and not __fish_seen_subcommand_from list show create update delete vars-get vars-set vars-delete" -f -a "vars-delete" -d 'Delete variables of a network'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l type -d 'Only those with this type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the network' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l cidr -d 'Address range, `10.0.0.0/24`' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l gateway -d 'Address of the gateway' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l netmask -d 'Netmask of the network, `255.255.255.0`' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l ip-block-type -d 'Type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l nss -d 'Network security service' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the network' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l cidr -d 'New address range, `10.0.0.0/24`' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l gateway -d 'New address of the gateway' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l netmask -d 'New netmask of the network, `255.255.255.0`' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l ip-block-type -d 'New type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l nss -d 'New network security service' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network; and __fish_seen_subcommand_from vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l type -d 'Only those with this type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -s n -l name -d 'Only those with this name' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -s r -l region -d 'Only those of this region' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -s c -l cell -d 'Only those of this cell' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l vars -d 'Only those whose variables match: PATH is a JSON path, VALUE is JSON, all terms must hold' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-list" -l own -d 'Show and match own variables only, without those that are inherited'
complete -c craton -n "__fish_craton_using_subcommand network-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-create" -s n -l name -d 'Name of the network' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l cidr -d 'Address range, `10.0.0.0/24`' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l gateway -d 'Address of the gateway' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l netmask -d 'Netmask of the network, `255.255.255.0`' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l cloud -d 'Cloud it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -s r -l region -d 'Region it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -s c -l cell -d 'Cell it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l ip-block-type -d 'Type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l nss -d 'Network security service' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-update" -s n -l name -d 'New name of the network' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l cidr -d 'New address range, `10.0.0.0/24`' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l gateway -d 'New address of the gateway' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l netmask -d 'New netmask of the network, `255.255.255.0`' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l ip-block-type -d 'New type of the address block' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l nss -d 'New network security service' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-vars-get" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-vars-set" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-vars-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -f -a "list" -d 'List network interfaces'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -f -a "show" -d 'Show one network interface'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -f -a "create" -d 'Create a network interface'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -f -a "update" -d 'Change a network interface'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and not __fish_seen_subcommand_from list show create update delete" -f -a "delete" -d 'Delete network interfaces and all that is below them'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l device -d 'Only those of this device' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -s t -l type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -s n -l name -d 'Name of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l device -d 'Device it is part of' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l network -d 'Network it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -s t -l type -d 'Type of the network interface: `ethernet`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l vlan-id -d 'Id of the VLAN' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l vlan -d 'VLAN of the network interface, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l port -d 'Port of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l duplex -d '`full` or `half`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l speed -d 'Speed in Mbit/s' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l link -d '`up` or `down`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l cdp -d 'Report of the Cisco Discovery Protocol' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l security -d 'Security settings' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -s n -l name -d 'New name of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -s t -l type -d 'New type of the network interface: `ethernet`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l vlan -d 'New VLAN of the network interface, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l port -d 'New port of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l duplex -d '`full` or `half`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l speed -d 'New speed in Mbit/s' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l link -d '`up` or `down`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l cdp -d 'New report of the Cisco Discovery Protocol' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l security -d 'New security settings' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l id -d 'Only those with this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l device -d 'Only those of this device' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l ip -d 'Only those with this IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -s t -l type -d 'Only those with this type' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l fields -d 'Columns to show, in this order' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l limit -d 'Show this many, on as many pages as that takes; 0 is the same as --all' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l marker -d 'Go on after the resource of this id' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l sort-key -d 'Column to sort by' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l sort-dir -d 'Direction to sort in' -r -f -a "asc\t''
desc\t''"
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l detail -l long -d 'Show all columns'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l all -d 'Show all there are'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface-list" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -s n -l name -d 'Name of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l device -d 'Device it is part of' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l network -d 'Network it is in' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -s t -l type -d 'Type of the network interface: `ethernet`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -s i -l ip_address -l ip-address -d 'IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l vlan-id -d 'Id of the VLAN' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l vlan -d 'VLAN of the network interface, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l port -d 'Port of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l duplex -d '`full` or `half`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l speed -d 'Speed in Mbit/s' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l link -d '`up` or `down`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l cdp -d 'Report of the Cisco Discovery Protocol' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l security -d 'Security settings' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface-create" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -s n -l name -d 'New name of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -s t -l type -d 'New type of the network interface: `ethernet`, …' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -s i -l ip_address -l ip-address -d 'New IP address' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l vlan -d 'New VLAN of the network interface, as text' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l port -d 'New port of the network interface' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l duplex -d '`full` or `half`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l speed -d 'New speed in Mbit/s' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l link -d '`up` or `down`' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l cdp -d 'New report of the Cisco Discovery Protocol' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l security -d 'New security settings' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface-update" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand network-interface-delete" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand configuration; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show every setting and where it comes from; nothing is sent'
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand configuration; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand configuration-show" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand token; and not __fish_seen_subcommand_from revoke" -f -a "revoke" -d 'Revoke the Keystone token that is kept for these settings, and forget it'
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand token; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand token-revoke" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -s r -l region -d 'Only hosts in this region' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -s c -l cell -d 'Only hosts in this cell' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l host -d 'Print the variables of one host' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l list -d 'Print the groups and the variables of all hosts: so it is without options, too'
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand ansible-inventory" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand serve" -l listen -d 'Where to listen: ADDRESS:PORT or unix:PATH; may be repeated' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l database -d 'The database: sqlite:PATH or postgres://USER@HOST/NAME; without it a file below the user\'s data folder. A URL with a password is better set in the environment [environment: CRATON_DATABASE]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l tls-cert -d 'Serve HTTPS with this certificate and those it is signed by (PEM)' -r -F
complete -c craton -n "__fish_craton_using_subcommand serve" -l tls-key -d 'The private key of the certificate (PEM)' -r -F
complete -c craton -n "__fish_craton_using_subcommand serve" -l bootstrap-user -d 'Name of the first user and project of a new database; the key may be set in the environment [default: bootstrap; environment of the key: CRATON_BOOTSTRAP_KEY]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l bootstrap-project -d 'Id of the first project of a new database' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l auth -d 'Who says who is asking: Craton\'s own users and keys, or Keystone. The server asks Keystone with the options and variables of a login (--os-auth-url, --os-username, …)' -r -f -a "craton\t''
keystone\t''"
complete -c craton -n "__fish_craton_using_subcommand serve" -l demo -d 'Fill an empty database with N made-up hosts and network devices' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l log-format -d 'How the log on standard error looks' -r -f -a "text\t'Words and `name=value`'
json\t'A JSON object a line'"
complete -c craton -n "__fish_craton_using_subcommand serve" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand serve" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand serve" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand serve" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand serve" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand serve" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand serve" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand completion" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand completion" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand completion" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand completion" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand completion" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand completion" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand completion" -s h -l help -d 'Print help'
complete -c craton -n "__fish_craton_using_subcommand help" -l craton-url -d 'URL of the server, with or without /v1; sqlite:FILE; or demo: [environment: CRATON_URL]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l craton-version -d 'Version of the API; only 1 exists [environment: CRATON_VERSION]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l os-project-id -d 'Project to act in [environment: OS_PROJECT_ID]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l os-username -d 'User who asks [environment: OS_USERNAME]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l os-password -d 'The user\'s password or API key; better set in the environment [environment: OS_PASSWORD]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l os-cloud -d 'Cloud of clouds.yaml to take settings from [environment: OS_CLOUD]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l timeout -d 'How long one request may take, in seconds [default: 60]' -r
complete -c craton -n "__fish_craton_using_subcommand help" -l format -d 'How to print results: a table (default), or JSON' -r -f -a "default\t'A table'
json\t'JSON, as Python\'s `json.dumps(sort_keys=True, indent=4)` writes it'"
complete -c craton -n "__fish_craton_using_subcommand help" -l log-file -d 'Append what --debug or else -v writes to a file instead' -r -F
complete -c craton -n "__fish_craton_using_subcommand help" -l debug -d 'Write each request as a curl line, and its answer, to standard error; secrets are masked'
complete -c craton -n "__fish_craton_using_subcommand help" -s v -l verbose -d 'Write one line for each request to standard error'
complete -c craton -n "__fish_craton_using_subcommand help" -l timing -d 'Write how long each request took to standard error at the end'
complete -c craton -n "__fish_craton_using_subcommand help" -s h -l help -d 'Print help'

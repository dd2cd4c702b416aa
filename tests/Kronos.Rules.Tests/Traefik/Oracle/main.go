// What Go itself says about texts: one JSON object a line in, "1" or "0" a line out.
//
//	{"kind": "regexp", "text": "^a+$"}            does regexp.Compile take it?
//	{"kind": "http", "text": "Host(`a`)"}         would Traefik v3 load it as the rule of an HTTP router? "tcp" likewise.
//
// The expressions of rules are parsed by go/parser, as in Traefik; what it does with the tree and its values is restated here.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net"
	"os"
	"regexp"
	"strconv"
	"strings"
)

var errRule = errors.New("no rule")

type matcher struct {
	counts string
	check  func(values []string) error
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<26)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		var line struct{ Kind, Text string }
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if check(line.Kind, line.Text) == nil {
			fmt.Fprintln(out, "1")
		} else {
			fmt.Fprintln(out, "0")
		}
	}
}

func check(kind, text string) error {
	if kind == "regexp" {
		_, err := regexp.Compile(text)
		return err
	}
	tree, err := parser.ParseExpr(text)
	if err != nil {
		return err
	}
	matchers := http
	if kind == "tcp" {
		matchers = tcp
	}
	return rule(tree, matchers)
}

func rule(node ast.Expr, matchers map[string]matcher) error {
	switch n := node.(type) {
	case *ast.ParenExpr:
		return rule(n.X, matchers)
	case *ast.UnaryExpr:
		if n.Op != token.NOT {
			return errRule
		}
		return rule(n.X, matchers)
	case *ast.BinaryExpr:
		if n.Op != token.LAND && n.Op != token.LOR {
			return errRule
		}
		if err := rule(n.X, matchers); err != nil {
			return err
		}
		return rule(n.Y, matchers)
	case *ast.CallExpr:
		name, ok := n.Fun.(*ast.Ident)
		if !ok {
			return errRule
		}
		return call(name.Name, n.Args, matchers)
	}
	return errRule
}

func call(name string, args []ast.Expr, matchers map[string]matcher) error {
	for canonical, m := range matchers {
		if name != canonical && name != strings.ToLower(canonical) && name != strings.ToUpper(canonical) &&
			name != canonical[:1]+strings.ToLower(canonical[1:]) {
			continue
		}
		var values []string
		for _, arg := range args {
			literal, ok := arg.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING {
				return errRule
			}
			value, err := strconv.Unquote(literal.Value)
			if err != nil || value == "" {
				return errRule
			}
			values = append(values, value)
		}
		if !strings.Contains(m.counts, strconv.Itoa(len(values))) {
			return errRule
		}
		return m.check(values)
	}
	return errRule
}

var http = map[string]matcher{
	"Host":         {"1", ascii},
	"HostRegexp":   {"1", asciiRegexp},
	"Path":         {"1", path},
	"PathPrefix":   {"1", path},
	"PathRegexp":   {"1", lastRegexp},
	"Method":       {"1", anything},
	"Header":       {"2", anything},
	"HeaderRegexp": {"2", lastRegexp},
	"Query":        {"12", anything},
	"QueryRegexp": {"12", func(values []string) error {
		if len(values) == 1 {
			return nil
		}
		return lastRegexp(values)
	}},
	"ClientIP": {"1", clientIP},
}

var hostOrIP = regexp.MustCompile(`^(\*\.)?[[:word:].\-:]+$`)

var tcp = map[string]matcher{
	"HostSNI": {"1", func(values []string) error {
		if values[0] != "*" && !hostOrIP.MatchString(values[0]) {
			return errRule
		}
		return nil
	}},
	"HostSNIRegexp": {"1", asciiRegexp},
	"ClientIP":      {"1", clientIP},
	"ALPN": {"1", func(values []string) error {
		if values[0] == "acme-tls/1" {
			return errRule
		}
		return nil
	}},
}

func anything([]string) error { return nil }

func ascii(values []string) error {
	for i := 0; i < len(values[0]); i++ {
		if values[0][i] > 127 {
			return errRule
		}
	}
	return nil
}

func asciiRegexp(values []string) error {
	if err := ascii(values); err != nil {
		return err
	}
	return lastRegexp(values)
}

func lastRegexp(values []string) error {
	_, err := regexp.Compile(values[len(values)-1])
	return err
}

func path(values []string) error {
	if values[0][0] != '/' {
		return errRule
	}
	return nil
}

func clientIP(values []string) error {
	if net.ParseIP(values[0]) != nil {
		return nil
	}
	_, _, err := net.ParseCIDR(values[0])
	return err
}

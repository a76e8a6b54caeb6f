import {readTable} from '../../../src-main/formats/read-table.ts';
import fs from 'node:fs';
import {it} from 'vitest';
it('x', async()=>{ for (const f of fs.readdirSync('tests/fixtures/replies').sort()){ if(/json|md$/.test(f))continue; const r=await readTable({name:f,bytes:fs.readFileSync('tests/fixtures/replies/'+f)});
 if(!r.ok){console.log(f,r.error);continue}
 console.log(f,r.value.format,r.value.encoding,r.value.sheets.map(s=>`${s.name} ${s.hidden} ${s.rows.length} ${s.merges.length}`).join('|'));
 const s=r.value.sheets.at(-1)!; console.log(s.rows.slice(1,6).map(r=>r.map(c=>c.text+(c.reading?`<${c.reading}>`:'')+(c.comment?`#${c.comment}#`:'')).join('|')).join('\n'));
}});

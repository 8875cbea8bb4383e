<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" version="3.22.16">
 <renderer-v2 enableorderby="0" forceraster="0" referencescale="-1" symbollevels="1" type="RuleRenderer">
  <rules key="{98e9b2d7-c93b-5465-8bd8-58c899fcaee1}">
   <rule filter="&quot;pct_spatial&quot; IS NULL" key="{a02b80c5-6f16-520c-b8f6-19941340ac99}" label="Progress not known on the map" symbol="0" />
   <rule filter="&quot;pct_spatial&quot; = 0" key="{217f090d-5279-54be-9d3f-5c893dd505ce}" label="Nothing released yet" symbol="1" />
   <rule filter="&quot;pct_spatial&quot; &gt; 0 AND &quot;pct_spatial&quot; &lt; 50" key="{833fdc7c-f1f3-5624-bd01-a3b853e4863c}" label="Up to half released" symbol="2" />
   <rule filter="&quot;pct_spatial&quot; &gt;= 50 AND &quot;pct_spatial&quot; &lt; 95" key="{63644398-9497-5cb9-8f50-a7fc7bb1252a}" label="More than half released" symbol="3" />
   <rule filter="&quot;pct_spatial&quot; &gt;= 95" key="{2823c4c2-cef5-5245-9327-4071bb3136c1}" label="Nearly all released: look for gaps" symbol="4" />
   <rule filter="&quot;pct_spatial&quot; &lt; 0" key="{1f39207b-e84c-58d9-aec7-28943df8e9f8}" label="Figure not possible" symbol="5" />
   <rule filter="&quot;stale&quot;" key="{38c904a0-23d0-5784-bb2f-9b107d3013e9}" label="No report for days" symbol="6" />
  </rules>
  <symbols>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="0" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="224,224,224,96" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.26" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="style" type="QString" value="solid" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="1;1" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@3" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@4" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5TdGF0dXMgbm90IGtub3duPC90aXRsZT4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjEwLjYiIGZpbGw9IiNmZmZmZmYiIHN0cm9rZT0iIzBiM2M4YyIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KIDxwYXRoIGQ9Ik04LjggOC40IEM4LjggNC40IDE1LjIgNC40IDE1LjIgOC40IEMxNS4yIDExLjIgMTIgMTEgMTIgMTMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMGIzYzhjIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjE3LjQiIHI9IjEuNSIgZmlsbD0iIzBiM2M4YyIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="1" type="fill">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@2" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@3" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5SZXF1ZXN0ZWQgb3IgcGxhbm5lZDwvdGl0bGU+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxMC42IiBmaWxsPSIjZmZmZmZmIiBzdHJva2U9IiMwYjNjOGMiIHN0cm9rZS13aWR0aD0iMi40Ii8+CiA8Y2lyY2xlIGN4PSI2LjYiIGN5PSIxMiIgcj0iMS45IiBmaWxsPSIjMGIzYzhjIi8+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjEyIiByPSIxLjkiIGZpbGw9IiMwYjNjOGMiLz4KIDxjaXJjbGUgY3g9IjE3LjQiIGN5PSIxMiIgcj0iMS45IiBmaWxsPSIjMGIzYzhjIi8+Cjwvc3ZnPgo=" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="2" type="fill">
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="color" type="QString" value="0,0,0,255" />
      <Option name="distance" type="QString" value="5" />
      <Option name="distance_unit" type="QString" value="MM" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_width_unit" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@0" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.3" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line" />
      <Option name="geometryModifier" type="QString" value="intersection(if(is_valid($geometry), $geometry, convex_hull($geometry)), collect_geometries(array_foreach(generate_series(ceil((max(x_min($geometry), -20) - min(y_max($geometry), 1300)) / 7.0711), floor((min(x_max($geometry), 1300) - max(y_min($geometry), -20)) / 7.0711)), make_line(make_point(@element * 7.0711 - 20, -20), make_point(@element * 7.0711 + 1300, 1300)))))" />
      <Option name="units" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="NOT ($id IS NULL OR $id &lt; -9e18) AND coalesce(@map_scale, 1) &lt;= 1010000" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.3" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@4" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@5" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5Jc3N1ZWQ8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTAuNiIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMGIzYzhjIiBzdHJva2Utd2lkdGg9IjIuNCIvPgogPHBhdGggZD0iTTkgNi40IEwxOCAxMiBMOSAxNy42IFoiIGZpbGw9IiMwYjNjOGMiIHN0cm9rZT0iIzBiM2M4YyIgc3Ryb2tlLXdpZHRoPSIxLjYiIHN0cm9rZS1saW5lam9pbj0icm91bmQiIHN0cm9rZS1saW5lY2FwPSJyb3VuZCIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="157,183,217,96" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.26" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="style" type="QString" value="solid" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="color" type="QString" value="0,0,0,255" />
      <Option name="distance" type="QString" value="2.6" />
      <Option name="distance_unit" type="QString" value="MM" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_width_unit" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.35" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line" />
      <Option name="geometryModifier" type="QString" value="intersection(if(is_valid($geometry), $geometry, convex_hull($geometry)), collect_geometries(array_foreach(generate_series(ceil((max(x_min($geometry), -20) - min(y_max($geometry), 1300)) / 3.677), floor((min(x_max($geometry), 1300) - max(y_min($geometry), -20)) / 3.677)), make_line(make_point(@element * 3.677 - 20, -20), make_point(@element * 3.677 + 1300, 1300)))))" />
      <Option name="units" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="NOT ($id IS NULL OR $id &lt; -9e18) AND coalesce(@map_scale, 1) &lt;= 1010000" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.35" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@5" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@6" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5VbmRlciB3YXk8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTAuNiIgZmlsbD0iIzBiM2M4YyIgc3Ryb2tlPSIjMGIzYzhjIiBzdHJva2Utd2lkdGg9IjIuNCIvPgogPHBhdGggZD0iTTguOCA2IEwxOC42IDEyIEw4LjggMTggWiIgZmlsbD0iI2ZmZmZmZiIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="46,139,61,96" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.26" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="style" type="QString" value="solid" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="135" />
      <Option name="color" type="QString" value="0,0,0,255" />
      <Option name="distance" type="QString" value="1.4" />
      <Option name="distance_unit" type="QString" value="MM" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_width_unit" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="12,74,28,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.35" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line" />
      <Option name="geometryModifier" type="QString" value="intersection(if(is_valid($geometry), $geometry, convex_hull($geometry)), collect_geometries(array_foreach(generate_series(ceil((max(x_min($geometry), -20) - min(y_max($geometry), 1300)) / 1.9799), floor((min(x_max($geometry), 1300) - max(y_min($geometry), -20)) / 1.9799)), make_line(make_point(@element * 1.9799 - 20, -20), make_point(@element * 1.9799 + 1300, 1300)))))" />
      <Option name="units" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="NOT ($id IS NULL OR $id &lt; -9e18) AND coalesce(@map_scale, 1) &lt;= 1010000" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="12,74,28,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.35" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '12,74,28,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@5" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@4@6" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5HYXA8L3RpdGxlPgogPHBhdGggZD0iTTEyIC45IEwyMy4xIDEyIEwxMiAyMy4xIEwuOSAxMiBaIiBmaWxsPSIjZmZmMjAwIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMiIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8cmVjdCB4PSI2LjQiIHk9IjgiIHdpZHRoPSIzLjYiIGhlaWdodD0iOCIgZmlsbD0iIzAwMDAwMCIvPgogPHJlY3QgeD0iMTQiIHk9IjgiIHdpZHRoPSIzLjYiIGhlaWdodD0iOCIgZmlsbD0iIzAwMDAwMCIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="224,224,224,96" />
      <Option name="joinstyle" type="QString" value="bevel" />
      <Option name="offset" type="QString" value="0,0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_color" type="QString" value="35,35,35,255" />
      <Option name="outline_style" type="QString" value="no" />
      <Option name="outline_width" type="QString" value="0.26" />
      <Option name="outline_width_unit" type="QString" value="MM" />
      <Option name="style" type="QString" value="solid" />
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="angle" type="QString" value="90" />
      <Option name="color" type="QString" value="0,0,0,255" />
      <Option name="distance" type="QString" value="3" />
      <Option name="distance_unit" type="QString" value="MM" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="outline_width_unit" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@1" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.3" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
      </layer>
     </symbol>
    </layer>
    <layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="SymbolType" type="QString" value="Line" />
      <Option name="geometryModifier" type="QString" value="intersection(if(is_valid($geometry), $geometry, convex_hull($geometry)), collect_geometries(array_foreach(generate_series(ceil((max(x_min($geometry), -20)) / 3), floor((min(x_max($geometry), 1300)) / 3)), make_line(make_point(@element * 3, -20), make_point(@element * 3, 1300)))))" />
      <Option name="units" type="QString" value="MM" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="NOT ($id IS NULL OR $id &lt; -9e18) AND coalesce(@map_scale, 1) &lt;= 1010000" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@2" type="line">
      <layer class="SimpleLine" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="align_dash_pattern" type="QString" value="0" />
        <Option name="capstyle" type="QString" value="flat" />
        <Option name="customdash" type="QString" value="5;2" />
        <Option name="customdash_unit" type="QString" value="MM" />
        <Option name="dash_pattern_offset" type="QString" value="0" />
        <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
        <Option name="draw_inside_polygon" type="QString" value="0" />
        <Option name="joinstyle" type="QString" value="round" />
        <Option name="line_color" type="QString" value="11,60,140,255" />
        <Option name="line_style" type="QString" value="solid" />
        <Option name="line_width" type="QString" value="0.3" />
        <Option name="line_width_unit" type="QString" value="MM" />
        <Option name="offset" type="QString" value="0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="ring_filter" type="QString" value="0" />
        <Option name="trim_distance_end" type="QString" value="0" />
        <Option name="trim_distance_end_unit" type="QString" value="MM" />
        <Option name="trim_distance_start" type="QString" value="0" />
        <Option name="trim_distance_start_unit" type="QString" value="MM" />
        <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
        <Option name="use_custom_dash" type="QString" value="0" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="5;2" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="255,255,255,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="1" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="0" />
     </Option>
    </layer>
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="1;1" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="11,60,140,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.5" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
    </layer>
    <layer class="MarkerLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="average_angle_length" type="QString" value="4" />
      <Option name="average_angle_unit" type="QString" value="MM" />
      <Option name="interval" type="QString" value="3" />
      <Option name="interval_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="0" />
      <Option name="offset_along_line" type="QString" value="0" />
      <Option name="offset_along_line_unit" type="QString" value="MM" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="placement" type="QString" value="vertex" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="rotate" type="QString" value="0" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="enabled" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 25250 AND NOT ($id IS NULL OR $id &lt; -9e18)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@5" type="marker">
      <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="cap_style" type="QString" value="square" />
        <Option name="color" type="QString" value="255,255,255,255" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="joinstyle" type="QString" value="bevel" />
        <Option name="name" type="QString" value="circle" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="11,60,140,255" />
        <Option name="outline_style" type="QString" value="solid" />
        <Option name="outline_width" type="QString" value="0.3" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="1.2" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="fillColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '255,255,255,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="outlineColor" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), '255,255,255,0', '11,60,140,255')" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@6" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5TdGF0dXMgbm90IGtub3duPC90aXRsZT4KIDxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjEwLjYiIGZpbGw9IiNmZmZmZmYiIHN0cm9rZT0iIzBiM2M4YyIgc3Ryb2tlLXdpZHRoPSIyLjQiLz4KIDxwYXRoIGQ9Ik04LjggOC40IEM4LjggNC40IDE1LjIgNC40IDE1LjIgOC40IEMxNS4yIDExLjIgMTIgMTEgMTIgMTMuOCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjMGIzYzhjIiBzdHJva2Utd2lkdGg9IjIuNCIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIgc3Ryb2tlLWxpbmVjYXA9InJvdW5kIi8+CiA8Y2lyY2xlIGN4PSIxMiIgY3k9IjE3LjQiIHI9IjEuNSIgZmlsbD0iIzBiM2M4YyIvPgo8L3N2Zz4K" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="3.4" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array(0, 0))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 2.04 WHEN @map_scale &gt; 500000 THEN 2.55 WHEN @map_scale &gt; 50500 THEN 3.4 ELSE 2.89 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
    <layer class="SimpleLine" enabled="1" locked="0" pass="1">
     <Option type="Map">
      <Option name="align_dash_pattern" type="QString" value="0" />
      <Option name="capstyle" type="QString" value="flat" />
      <Option name="customdash" type="QString" value="3;1;0.8;1" />
      <Option name="customdash_unit" type="QString" value="MM" />
      <Option name="dash_pattern_offset" type="QString" value="0" />
      <Option name="dash_pattern_offset_unit" type="QString" value="MM" />
      <Option name="draw_inside_polygon" type="QString" value="0" />
      <Option name="joinstyle" type="QString" value="round" />
      <Option name="line_color" type="QString" value="106,27,154,255" />
      <Option name="line_style" type="QString" value="solid" />
      <Option name="line_width" type="QString" value="0.6" />
      <Option name="line_width_unit" type="QString" value="MM" />
      <Option name="offset" type="QString" value="-0.6" />
      <Option name="offset_unit" type="QString" value="MM" />
      <Option name="ring_filter" type="QString" value="0" />
      <Option name="trim_distance_end" type="QString" value="0" />
      <Option name="trim_distance_end_unit" type="QString" value="MM" />
      <Option name="trim_distance_start" type="QString" value="0" />
      <Option name="trim_distance_start_unit" type="QString" value="MM" />
      <Option name="tweak_dash_pattern_on_corners" type="QString" value="0" />
      <Option name="use_custom_dash" type="QString" value="1" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value="" />
       <Option name="properties" type="Map">
        <Option name="offset" type="Map">
         <Option name="active" type="bool" value="true" />
         <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), -0.15, -0.6)" />
         <Option name="type" type="int" value="3" />
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="CentroidFill" enabled="1" locked="0" pass="2">
     <Option type="Map">
      <Option name="clip_on_current_part_only" type="QString" value="0" />
      <Option name="clip_points" type="QString" value="0" />
      <Option name="point_on_all_parts" type="QString" value="0" />
      <Option name="point_on_surface" type="QString" value="1" />
     </Option>
     <symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@1" type="marker">
      <layer class="SvgMarker" enabled="1" locked="0" pass="0">
       <Option type="Map">
        <Option name="angle" type="QString" value="0" />
        <Option name="color" type="QString" value="35,35,35,255" />
        <Option name="fixedAspectRatio" type="QString" value="0" />
        <Option name="horizontal_anchor_point" type="QString" value="1" />
        <Option name="name" type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij4KIDx0aXRsZT5Ob3QgYWNjZXB0ZWQ8L3RpdGxlPgogPGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTAuNiIgZmlsbD0iI2ZmZmZmZiIgc3Ryb2tlPSIjMDAwMDAwIiBzdHJva2Utd2lkdGg9IjIiLz4KIDxwYXRoIGQ9Ik03LjQgNS42IEgxNi42IEw3LjQgMTguNCBIMTYuNiBaIiBmaWxsPSIjMDAwMDAwIiBzdHJva2U9IiMwMDAwMDAiIHN0cm9rZS13aWR0aD0iMS42IiBzdHJva2UtbGluZWpvaW49InJvdW5kIiBzdHJva2UtbGluZWNhcD0icm91bmQiLz4KPC9zdmc+Cg==" />
        <Option name="offset" type="QString" value="0,0" />
        <Option name="offset_unit" type="QString" value="MM" />
        <Option name="outline_color" type="QString" value="35,35,35,255" />
        <Option name="outline_width" type="QString" value="0.2" />
        <Option name="outline_width_unit" type="QString" value="MM" />
        <Option name="parameters" />
        <Option name="scale_method" type="QString" value="diameter" />
        <Option name="size" type="QString" value="2.6" />
        <Option name="size_unit" type="QString" value="MM" />
        <Option name="vertical_anchor_point" type="QString" value="1" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" type="QString" value="" />
         <Option name="properties" type="Map">
          <Option name="offset" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="if(($id IS NULL OR $id &lt; -9e18), array(1.4, 0), array((CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.8 WHEN @map_scale &gt; 1500000 THEN 1.72 WHEN @map_scale &gt; 500000 THEN 2.15 WHEN @map_scale &gt; 50500 THEN 2.86 ELSE 2.43 END), (CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN -2.34 WHEN @map_scale &gt; 1500000 THEN -1.4 WHEN @map_scale &gt; 500000 THEN -1.76 WHEN @map_scale &gt; 50500 THEN -2.34 ELSE -1.99 END)))" />
           <Option name="type" type="int" value="3" />
          </Option>
          <Option name="size" type="Map">
           <Option name="active" type="bool" value="true" />
           <Option name="expression" type="QString" value="CASE WHEN ($id IS NULL OR $id &lt; -9e18) THEN 2.6 WHEN @map_scale &gt; 1500000 THEN 1.56 WHEN @map_scale &gt; 500000 THEN 1.95 WHEN @map_scale &gt; 50500 THEN 2.6 ELSE 2.21 END" />
           <Option name="type" type="int" value="3" />
          </Option>
         </Option>
         <Option name="type" type="QString" value="collection" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="&quot;task_no&quot; || coalesce('\n' || round(&quot;pct_spatial&quot;, 0) || ' %', '')" fontFamily="Noto Sans" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="7" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="50" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="" previewBkgrdColor="255,255,255,255" textColor="11,60,140,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
    <families />
    <text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="1" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="1" bufferSize="0.80000000000000004" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
   </text-style>
   <text-format addDirectionSymbol="0" autoWrapLength="0" decimals="3" formatNumbers="0" leftDirectionSymbol="&lt;" multilineAlign="3" placeDirectionSymbol="0" plussign="0" reverseDirectionSymbol="0" rightDirectionSymbol="&gt;" useMaxLineLengthForAutoWrap="1" wrapChar="" />
   <placement centroidInside="1" centroidWhole="0" dist="2.6000000000000001" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="0" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="6" quadOffset="4" repeatDistance="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
   <rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="0" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="50500" scaleMin="0" scaleVisibility="1" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
